/**
 * The types of CDS-WG3-01 Customer Data, generated from spec/drafts/2026-03-19/cds-wg3-01.md#L1; do not edit.
 *
 * Objects may carry more members than these: extensions are allowed to add some.
 *
 * @module
 */
import type { Decimal } from "./decimal.js";

/**
 * What a server may say about a request that it refuses. No member is required, others may occur.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export interface ErrorResponse {
  /**
   * A code for programs, such as `invalid_token`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
   */
  error?: string;
  /**
   * An explanation for people.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
   */
  error_description?: string;
  /**
   * A page with more about the error.
   *
   * Format: `uri`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
   */
  error_uri?: string;
}

/**
 * The `ServerMetadata` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L290
 */
export interface ServerMetadata {
  /**
   * The base URL of the Accounts API. This is REQUIRED if `scopes_supported` names such a Scope: Rate Plan,
   * Self-Access, or Accounts Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L294
   */
  cds_accounts_api?: string;
  /**
   * The base URL of the Service Contracts API. This is REQUIRED if `scopes_supported` names such a Scope: Rate
   * Plan or Service Contracts Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L296
   */
  cds_servicecontracts_api?: string;
  /**
   * The base URL of the Service Points API. This is REQUIRED if `scopes_supported` names such a Scope: Meter List
   * or Service Points Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L298
   */
  cds_servicepoints_api?: string;
  /**
   * The base URL of the Meter Devices API. This is REQUIRED if `scopes_supported` names such a Scope: Meter List
   * or Meter Devices Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L300
   */
  cds_meterdevices_api?: string;
  /**
   * The base URL of the Bill Statements API. This is REQUIRED if `scopes_supported` names such a Scope: Bill
   * Statements or Bill Statements Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L302
   */
  cds_billstatement_api?: string;
  /**
   * The base URL of the Bill Sections API. This is REQUIRED if `scopes_supported` names such a Scope: Service
   * Bills or Bill Sections Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L304
   */
  cds_billsection_api?: string;
  /**
   * The base URL of the Aggregations API. This is REQUIRED if `scopes_supported` names such a Scope: Aggregations
   * Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L306
   */
  cds_aggregations_api?: string;
  /**
   * The base URL of the Usage Segments API. This is REQUIRED if `scopes_supported` names such a Scope: Meter Usage
   * or Usage Query.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L308
   */
  cds_usagesegments_api?: string;
  /**
   * The base URL of the EAC API, which the draft calls the Usage Segments API here. This is REQUIRED if the
   * `authorization_details_fields_supported` list of any Scope Description has an Include EACs authorization
   * details field object.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L310
   */
  cds_eacs_api?: string;
  /**
   * The Energy Attribute Certificate (EAC) data formats that an EAC object may name in `eac_format`, each EAC Data
   * Format Description under its `id` as the key. This is REQUIRED if the `cds_eacs_api` field is populated.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L312
   */
  cds_eac_formats?: {
    [key: string]: EACDataFormatDescription;
  };
}

/**
 * The `Account` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L603
 */
export interface Account {
  /**
   * This Account's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L607
   */
  cds_account_id: string;
  /**
   * When the Server created this Account.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L608
   */
  cds_created: string;
  /**
   * When the Server last changed this Account.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L609
   */
  cds_modified: string;
  /**
   * The `cds_account_id` of the Account that groups this one. If the Account has no parent, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L610
   */
  cds_account_parent: string | null;
  /**
   * The number, known to the Customer, that joins all Accounts of one Customer. If the Server groups nothing above
   * Accounts, or the Customer can see no such number, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L612
   */
  customer_number: string | null;
  /**
   * The number by which the Customer knows this Account from bills and website.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L614
   */
  account_number: string;
  /**
   * The name by which the Customer knows this Account, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L615
   */
  account_name?: string;
  /**
   * The address that the Customer sees for this Account, if available. It MAY have line breaks.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L616
   */
  account_address?: string;
  /**
   * What kind of Account this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L618
   */
  account_type: AccountType;
  /**
   * The people or offices to contact about the Account.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L619
   */
  account_contacts: AccountContact[];
}

/**
 * The `ServiceContract` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L655
 */
export interface ServiceContract {
  /**
   * This Service Contract's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L659
   */
  cds_servicecontract_id: string;
  /**
   * When the Server created this Service Contract.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L660
   */
  cds_created: string;
  /**
   * When the Server last changed this Service Contract.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L661
   */
  cds_modified: string;
  /**
   * The Account that has this Service Contract.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L662
   */
  cds_account_id: string;
  /**
   * The Account's `account_number`, copied to this Service Contract.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L663
   */
  account_number: string;
  /**
   * The number by which the Customer knows this Service Contract from bills or website. If the Customer has no
   * such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L664
   */
  contract_number: string | null;
  /**
   * The address that the Customer sees for this Service Contract, if available. It MAY have line breaks.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L666
   */
  contract_address?: string;
  /**
   * How the Service Contract stands now.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L668
   */
  contract_status: ContractStatus;
  /**
   * What kind of agreement this Service Contract is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L669
   */
  contract_type: ContractType;
  /**
   * The entity with which the Customer has this agreement.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L670
   */
  contract_entity: string;
  /**
   * When the agreement started.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L671
   */
  contract_start?: string;
  /**
   * When the agreement ended. If it still runs, this value is `null`.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L672
   */
  contract_end?: string | null;
  /**
   * Which utility or other service is provided.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L674
   */
  service_type: ServiceType;
  /**
   * The class into which the service falls.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L675
   */
  service_class: ServiceClass;
  /**
   * A unique code of the rate plan or tariff that sets the costs now.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L676
   */
  rateplan_code: string;
  /**
   * The rate plan's or tariff's name as the Customer sees it.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L677
   */
  rateplan_name: string;
}

/**
 * The `ServicePoint` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L714
 */
export interface ServicePoint {
  /**
   * This Service Point's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L718
   */
  cds_servicepoint_id: string;
  /**
   * When the Server created this Service Point.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L719
   */
  cds_created: string;
  /**
   * When the Server last changed this Service Point.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L720
   */
  cds_modified: string;
  /**
   * The number by which the Customer knows this Service Point from bills or website. If the Customer has no such
   * number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L721
   */
  servicepoint_number: string | null;
  /**
   * What kind of service point this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L723
   */
  servicepoint_type: ServicePointType;
  /**
   * The address that the Customer sees for this Service Point, if available. It MAY have line breaks. If the
   * Customer sees no address and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L724
   */
  servicepoint_address: string | null;
  /**
   * The latitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L727
   */
  latitude: Decimal | null;
  /**
   * The longitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L729
   */
  longitude: Decimal | null;
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that serve a Customer here now. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L731
   */
  current_servicecontracts: string[];
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that served a Customer here before. It
   * MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L733
   */
  previous_servicecontracts: string[];
  /**
   * The premise number that the Customer sees for this Service Point, if available. If the Customer sees none and
   * the Client may not see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L735
   */
  premise_number: string | null;
  /**
   * The premise type that the Customer sees for this Service Point, if available. If the Customer sees none and
   * the Client may not see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L737
   */
  premise_type: PremiseType | null;
}

/**
 * The `MeterDevice` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L775
 */
export interface MeterDevice {
  /**
   * This Meter Device's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L779
   */
  cds_meterdevice_id: string;
  /**
   * When the Server created this Meter Device.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L780
   */
  cds_created: string;
  /**
   * When the Server last changed this Meter Device.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L781
   */
  cds_modified: string;
  /**
   * The number by which the Customer knows this Meter Device from bills, website or the meter's face. If the
   * Customer has no such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L782
   */
  meter_number: string | null;
  /**
   * What kind of meter this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L784
   */
  meter_type: MeterType;
  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device is installed or to
   * which it belongs now. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L785
   */
  current_servicepoints: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device was installed or to
   * which it belonged before. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L787
   */
  previous_servicepoints: string[];
}

/**
 * The `BillStatement` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L821
 */
export interface BillStatement {
  /**
   * This Bill Statement's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L825
   */
  cds_billstatement_id: string;
  /**
   * When the Server created this Bill Statement.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L826
   */
  cds_created: string;
  /**
   * When the Server last changed this Bill Statement.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L827
   */
  cds_modified: string;
  /**
   * The Account that was billed.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L828
   */
  cds_account_id: string;
  /**
   * The Account's `account_number` when the bill was issued.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L829
   */
  account_number: string;
  /**
   * The statement date printed on the bill.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L830
   */
  statement_date: string;
  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L831
   */
  currency: string;
  /**
   * Where the bill file that the Customer received can be fetched, if available. For a mailed bill, this is its
   * digital PDF copy. Authentication for the file MUST be the same as for this Bill Statement.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L832
   */
  file_uri?: string;
  /**
   * The MIME type for the `file_uri`. It is required if the `file_uri` field is populated.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L835
   */
  file_mimetype?: string;
  /**
   * The previous balance on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L837
   */
  previous_balance_amount?: Decimal;
  /**
   * How much of the previous balance was paid, as on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L838
   */
  previous_balance_paid?: Decimal;
  /**
   * How much of the previous balance was left unpaid, as on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L839
   */
  previous_balance_unpaid?: Decimal;
  /**
   * The total of new credits and charges on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L840
   */
  new_charges_amount?: Decimal;
  /**
   * The new overall charges on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L841
   */
  new_charges?: NewCharge[];
  /**
   * The new balance of the Account on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L842
   */
  new_balance_amount?: Decimal;
  /**
   * The amount due on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L843
   */
  amount_due: Decimal;
  /**
   * When the `amount_due` is due, as on the bill, if available.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L844
   */
  amount_due_date: string;
  /**
   * The least amount that the bill asks for to prevent a shutoff, if available. If the bill has no shutoff notice,
   * this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L845
   */
  shutoff_prevention_minimum_due: Decimal | null;
  /**
   * When the `shutoff_prevention_minimum_due` is due, as on the bill, if available. If
   * `shutoff_prevention_minimum_due` is `null`, this value is also `null`.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L847
   */
  shutoff_prevention_date: string | null;
  /**
   * The programs in which the Customer takes part with the whole Account. If the Server knows of none or there are
   * none, this value is an empty list (`[]`).
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L849
   */
  program_participations: ProgramParticipation[];
}

/**
 * The `BillSection` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L882
 */
export interface BillSection {
  /**
   * This Bill Section's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L886
   */
  cds_billsection_id: string;
  /**
   * When the Server created this Bill Section.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L887
   */
  cds_created: string;
  /**
   * When the Server last changed this Bill Section.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L888
   */
  cds_modified: string;
  /**
   * The Bill Statement to which this Bill Section belongs. If the Client may not see that Bill Statement, this
   * value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L889
   */
  cds_billstatement_id: string | null;
  /**
   * The Account that was billed.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L891
   */
  cds_account_id: string;
  /**
   * The Account's `account_number` when the Bill Section was issued.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L892
   */
  account_number: string;
  /**
   * What kind of bill section this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L893
   */
  section_type: BillSectionType;
  /**
   * The first day of the services billed.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L894
   */
  start_date: string;
  /**
   * The last day of the services billed.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L895
   */
  end_date: string;
  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L896
   */
  currency: string;
  /**
   * Who distributes the services billed. If they have no distribution, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L897
   */
  distribution_entity: DistributionEntity | null;
  /**
   * Who supplies the services billed, though the draft describes the distributor here. If they have no supply or
   * retail part, this value is `null`. If the supplier is the distributor, the Load Serving Entity `type` value
   * MUST be `distributor`, with no other field populated.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L899
   */
  load_serving_entity: LoadServingEntity | null;
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Bill Section is about. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L902
   */
  related_servicecontracts: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L904
   */
  related_servicepoints: string[];
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L906
   */
  related_meterdevices: string[];
  /**
   * The list of `cds_billsection_id` of other Bill Sections issued together with this one, with more charges for
   * the same Service Contract. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L908
   */
  related_billsections: string[];
  /**
   * The single charges in this section of the bill.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L910
   */
  line_items: BillSectionLineItem[];
  /**
   * The energy use and similar figures in this section of the bill.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L911
   */
  energy_summary: BillSectionEnergySummary[];
}

/**
 * The `Aggregation` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L948
 */
export interface Aggregation {
  /**
   * This Aggregation's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L952
   */
  cds_aggregation_id: string;
  /**
   * When the Server created this Aggregation.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L953
   */
  cds_created: string;
  /**
   * When the Server last changed this Aggregation.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L954
   */
  cds_modified: string;
  /**
   * What kind of aggregation this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L955
   */
  aggregation_type: AggregationType;
  /**
   * The number by which Clients know this Aggregation from the Server's documents or websites, if available. If
   * Clients see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L956
   */
  aggregation_number: string | null;
  /**
   * The addresses that this Aggregation covers, if the `aggregation_type` has any. Each MAY have line breaks.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L958
   */
  addresses?: string[];
  /**
   * The regions that this Aggregation covers, if the `aggregation_type` has any.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L960
   */
  regions?: AggregationRegion[];
  /**
   * Whose consent this Aggregation needs, if the `aggregation_type` needs any.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L961
   */
  consents_required?: ConsentRequirement[];
}

/**
 * Servers MUST only include unique identifiers in `related_aggregations`, `related_accounts`,
 * `related_servicecontracts`, `related_servicepoints`, `related_meterdevices`, and `related_billsections`, and
 * these lists MUST only include identifiers that the Client may see with its `access_token`.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L995
 */
export interface UsageSegment {
  /**
   * This Usage Segment's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L999
   */
  cds_usagesegment_id: string;
  /**
   * When the Server created this Usage Segment.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1000
   */
  cds_created: string;
  /**
   * When the Server last changed this Usage Segment.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1001
   */
  cds_modified: string;
  /**
   * The list of `cds_aggregation_id` values of the Aggregations that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1002
   */
  related_aggregations: string[];
  /**
   * The list of `cds_account_id` values of the Accounts that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1003
   */
  related_accounts: string[];
  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1004
   */
  related_servicecontracts: string[];
  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1005
   */
  related_servicepoints: string[];
  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1006
   */
  related_meterdevices: string[];
  /**
   * The list of `cds_billsection_id` values of the Bill Sections that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1007
   */
  related_billsections: string[];
  /**
   * When the Usage Segment's `values` start.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1008
   */
  segment_start: string;
  /**
   * When the Usage Segment's `values` end. For values that cover a duration, `segment_end` MUST be the time at
   * which it ends.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1009
   */
  segment_end: string;
  /**
   * The seconds from one value to the next. Values that cover a duration follow each other without gaps, each
   * `interval` long. For instantaneous readings, `interval` is the time between two of the `values`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1011
   */
  interval: Decimal;
  /**
   * The formats of each entry in `values`, in the order in which they stand there.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1014
   */
  format: ValueFormat[];
  /**
   * The Value Sets, one for each interval of the Usage Segment.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1015
   */
  values: ValueSet[];
}

/**
 * The `UsageSegmentValue` object.
 *
 * The specification announces this object without defining its fields yet, so any are allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1056
 */
export type UsageSegmentValue = Record<string, unknown>;

/**
 * The `EnergyAttributeCertificate` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1100
 */
export interface EnergyAttributeCertificate {
  /**
   * This EAC's unique identifier on the Server.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1104
   */
  cds_eac_id: string;
  /**
   * When the Server created this EAC.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1105
   */
  cds_created: string;
  /**
   * When the Server last changed this EAC.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1106
   */
  cds_modified: string;
  /**
   * What kind of beneficiary the EAC goes to.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1107
   */
  beneficiary_type: BeneficiaryType;
  /**
   * The identifiers of those to whom the EAC goes, according to the `beneficiary_type`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1108
   */
  beneficiaries: string[];
  /**
   * The numbers by which Clients or Customers know this EAC from documents, registries or websites, if available.
   * If they see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * an empty list (`[]`).
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1109
   */
  eac_numbers: string[];
  /**
   * The format of the data behind `ead_data_url`. Possible values MUST be included in the Server Metadata's
   * `cds_eac_formats` object. Clients MUST ignore `eac_format` values that they do not know.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1111
   */
  eac_format: string;
  /**
   * Where the EAC's data (assets, amounts, places) can be fetched, in whatever format the Server has it. URLs
   * given here MUST be protected by the same authentication and security as the EAC API. They may lead to a file,
   * an archive, the base of other APIs or any other place, as long as the data there is as the `eac_format` field
   * says. Where the URL is the base of other APIs, Servers MUST limit access there to the EAC data of the Grant
   * behind the `access_token`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1114
   */
  eac_data_url: string;
  /**
   * When the time that the EAC covers started.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1118
   */
  period_start: string;
  /**
   * When the time that the EAC covers ended or will end.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1119
   */
  period_end: string;
}

/**
 * The `EACDataFormatDescription` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1143
 */
export interface EACDataFormatDescription {
  /**
   * What the `eac_format` of an EAC object holds when the data at its `eac_data_url` is in this format.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1147
   */
  id: string;
  /**
   * The format's name for people, such as "Energy Tag API".
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1148
   */
  name: string;
  /**
   * What the format is, for people.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1149
   */
  description: string;
  /**
   * Where developers can read about the format.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1150
   */
  documentation: string;
}

/**
 * The `AccountListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
 */
export interface AccountListing {
  /**
   * The Accounts that the requesting `access_token` gives access to. If there are none, this value is an empty
   * list (`[]`). If more than 100 Accounts are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L627
   */
  accounts: Account[];
  /**
   * Where to get the next segment of the Accounts. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L630
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Accounts. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L632
   */
  previous: string | null;
}

/**
 * The `ServiceContractListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
 */
export interface ServiceContractListing {
  /**
   * The Service Contracts that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Service Contracts are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L685
   */
  service_contracts: ServiceContract[];
  /**
   * Where to get the next segment of the Service Contracts. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L688
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Service Contracts. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L690
   */
  previous: string | null;
}

/**
 * The `ServicePointListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
 */
export interface ServicePointListing {
  /**
   * The Service Points that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Service Points are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L746
   */
  service_points: ServicePoint[];
  /**
   * Where to get the next segment of the Service Points. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L749
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Service Points. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L751
   */
  previous: string | null;
}

/**
 * The `MeterDeviceListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
 */
export interface MeterDeviceListing {
  /**
   * The Meter Devices that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Meter Devices are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L796
   */
  meter_devices: MeterDevice[];
  /**
   * Where to get the next segment of the Meter Devices. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L799
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Meter Devices. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L801
   */
  previous: string | null;
}

/**
 * The `BillStatementListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
 */
export interface BillStatementListing {
  /**
   * The Bill Statements that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Bill Statements are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L858
   */
  bill_statements: BillStatement[];
  /**
   * Where to get the next segment of the Bill Statements. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L861
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Bill Statements. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L863
   */
  previous: string | null;
}

/**
 * The `BillSectionListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
 */
export interface BillSectionListing {
  /**
   * The Bill Sections that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Bill Sections are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L919
   */
  bill_sections: BillSection[];
  /**
   * Where to get the next segment of the Bill Sections. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L922
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Bill Sections. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L924
   */
  previous: string | null;
}

/**
 * The `AggregationListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
 */
export interface AggregationListing {
  /**
   * The Aggregations that the requesting `access_token` gives access to. If there are none, this value is an empty
   * list (`[]`). If more than 100 Aggregations are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L969
   */
  aggregations: Aggregation[];
  /**
   * Where to get the next segment of the Aggregations. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L972
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Aggregations. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L974
   */
  previous: string | null;
}

/**
 * The `UsageSegmentListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
 */
export interface UsageSegmentListing {
  /**
   * The Usage Segments that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Usage Segments are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1066
   */
  usage_segments: UsageSegment[];
  /**
   * Where to get the next segment of the Usage Segments. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1069
   */
  next: string | null;
  /**
   * Where to get the previous segment of the Usage Segments. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1071
   */
  previous: string | null;
}

/**
 * The `EnergyAttributeCertificateListing` object.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
 */
export interface EnergyAttributeCertificateListing {
  /**
   * The EACs that the requesting `access_token` gives access to. If there are none, this value is an empty list
   * (`[]`). If more than 100 EACs are available, Servers MAY truncate the list and link to its continuation with
   * the `next` value.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1158
   */
  eacs: EnergyAttributeCertificate[];
  /**
   * Where to get the next segment of the EACs. If the list ends here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1161
   */
  next: string | null;
  /**
   * Where to get the previous segment of the EACs. If the list starts here, this value is `null`.
   *
   * Format: `uri`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1163
   */
  previous: string | null;
}

/**
 * The `format` of a Usage Segment is the schema of its `values`: a list of strings that name, in order, the
 * object types found in every Value Set, which so need not repeat them.
 *
 * Open: values other than `usage_kwh`, `usage_fwd_kwh`, `usage_rev_kwh`, `usage_net_kwh`, `aggregated_kwh`,
 * `demand_kw`, `water_m3`, `water_gal`, `water_ft3`, `gas_therm`, `gas_ccf`, `gas_mcf`, `gas_mmbtu`,
 * `supply_mix` and `eacs` may occur and must be tolerated.
 *
 * - `usage_kwh`: General Electric Usage in kWh object
 * - `usage_fwd_kwh`: Forward Electric Usage in kWh object
 * - `usage_rev_kwh`: Reverse Electric Usage in kWh object
 * - `usage_net_kwh`: Net Electric Usage in kWh object
 * - `aggregated_kwh`: Aggregated Electric Usage in kWh object
 * - `demand_kw`: Electric Demand in kW object
 * - `water_m3`: Water Usage in Cubic Meters object
 * - `water_gal`: Water Usage in Gallons object
 * - `water_ft3`: Water Usage in Cubic Feet object
 * - `gas_therm`: Natural Gas Usage in Therms object
 * - `gas_ccf`: Natural Gas Usage in CCF object
 * - `gas_mcf`: Natural Gas Usage in MCF object
 * - `gas_mmbtu`: Natural Gas Usage in mmBTU object
 * - `supply_mix`: Electric Supply Mix object
 * - `eacs`: Energy Attribute Certificates object
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1019
 */
export type ValueFormat =
  | "usage_kwh"
  | "usage_fwd_kwh"
  | "usage_rev_kwh"
  | "usage_net_kwh"
  | "aggregated_kwh"
  | "demand_kw"
  | "water_m3"
  | "water_gal"
  | "water_ft3"
  | "gas_therm"
  | "gas_ccf"
  | "gas_mcf"
  | "gas_mmbtu"
  | "supply_mix"
  | "eacs"
  | (string & {});

/**
 * EAC `beneficiary_type` values MUST be one of the following:
 *
 * - `customer`: Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customers.
 *   When the `beneficiary_type` is `customer`, the `beneficiaries` MUST be `customer_number` values. The
 *   `customer_number` values listed MUST be visible to the Client: the destination MAY allocate the EAC to more
 *   customers, but only customer numbers that the Client is authorized to see MUST be listed.
 * - `account`: Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customer
 *   accounts. When the `beneficiary_type` is `account`, the `beneficiaries` MUST be `cds_account_id` values. The
 *   `cds_account_id` values listed MUST be visible to the Client: the destination MAY allocate the EAC to more
 *   accounts, but only accounts that the Client is authorized to see MUST be listed.
 * - `servicecontract`: Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain
 *   Customer service contracts. When the `beneficiary_type` is `servicecontract`, the `beneficiaries` MUST be
 *   `cds_servicecontract_id` values. The `cds_servicecontract_id` values listed MUST be visible to the Client:
 *   the destination MAY allocate the EAC to more contracts, but only service contracts that the Client is
 *   authorized to see MUST be listed.
 * - `rateplan`: Within its destination, the EAC goes to those whose service contracts are on a certain rate plan
 *   or tariff. When the `beneficiary_type` is `rateplan`, the `beneficiaries` MUST be `rateplan_code` values.
 *   The `rateplan_code` values listed MUST be visible to the Client: the destination MAY allocate the EAC to
 *   more rate plans or tariffs, but only rate plans that the Client is authorized to see MUST be listed.
 * - `program`: Within its destination, the EAC goes to the customers in a special program. When the
 *   `beneficiary_type` is `program`, the `beneficiaries` MUST be `program_id` values. The `program_id` values
 *   listed MUST be visible to the Client: the destination MAY allocate the EAC to more special programs, but
 *   only rate plans (in the draft's words) that the Client is authorized to see MUST be listed.
 * - `general`: Within its destination, the EAC goes to the base energy use of all customers alike. When the
 *   `beneficiary_type` is `general`, the `beneficiaries` MUST be an empty list (`[]`).
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1121
 */
export type BeneficiaryType = "customer" | "account" | "servicecontract" | "rateplan" | "program" | "general";

/**
 * The `values` of a Usage Segment are an ordered list of Value Sets. A Value Set entry is an array that holds
 * Value objects, with their types in the order of the `format` list.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1046
 */
export type ValueSet = (UsageSegmentValue | null)[];

/**
 * The specification names `AccountType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L618
 */
export type AccountType = unknown;

/**
 * The specification names `AccountContact` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L619
 */
export type AccountContact = unknown;

/**
 * The specification names `ContractStatus` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L668
 */
export type ContractStatus = unknown;

/**
 * The specification names `ContractType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L669
 */
export type ContractType = unknown;

/**
 * The specification names `ServiceType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L674
 */
export type ServiceType = unknown;

/**
 * The specification names `ServiceClass` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L675
 */
export type ServiceClass = unknown;

/**
 * The specification names `ServicePointType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L723
 */
export type ServicePointType = unknown;

/**
 * The specification names `PremiseType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L737
 */
export type PremiseType = unknown;

/**
 * The specification names `MeterType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L784
 */
export type MeterType = unknown;

/**
 * The specification names `NewCharge` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L841
 */
export type NewCharge = unknown;

/**
 * The specification names `ProgramParticipation` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L849
 */
export type ProgramParticipation = unknown;

/**
 * The specification names `BillSectionType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L893
 */
export type BillSectionType = unknown;

/**
 * The specification names `DistributionEntity` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L897
 */
export type DistributionEntity = unknown;

/**
 * The specification names `LoadServingEntity` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L899
 */
export type LoadServingEntity = unknown;

/**
 * The specification names `BillSectionLineItem` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L910
 */
export type BillSectionLineItem = unknown;

/**
 * The specification names `BillSectionEnergySummary` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L911
 */
export type BillSectionEnergySummary = unknown;

/**
 * The specification names `AggregationType` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L955
 */
export type AggregationType = unknown;

/**
 * The specification names `AggregationRegion` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L960
 */
export type AggregationRegion = unknown;

/**
 * The specification names `ConsentRequirement` without defining it, so any JSON value is allowed.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L961
 */
export type ConsentRequirement = unknown;

/**
 * What `listAccounts` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
 */
export interface ListAccountsFilters {
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Accounts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L637
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `customer_number` values by which Servers MUST filter the Accounts. Values of `null`
   * MUST be treated as invalid here, as only populated `customer_number` values can be filtered by.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L638
   */
  readonly customer_numbers?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Accounts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L640
   */
  readonly account_numbers?: readonly string[];
  /**
   * A search term: Servers MUST keep the Accounts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L641
   */
  readonly q?: string;
}

/**
 * What `listServiceContracts` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
 */
export interface ListServiceContractsFilters {
  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L695
   */
  readonly cds_servicecontract_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L696
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L697
   */
  readonly contract_numbers?: readonly string[];
  /**
   * A space-separated list of `service_type` values by which Servers MUST filter the Service Contracts.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L698
   */
  readonly service_types?: readonly string[];
  /**
   * A search term: Servers MUST keep the Service Contracts where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L699
   */
  readonly q?: string;
}

/**
 * What `listServicePoints` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
 */
export interface ListServicePointsFilters {
  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Service Points.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L756
   */
  readonly cds_servicepoint_ids?: readonly string[];
  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Service Points.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L757
   */
  readonly servicepoint_number?: readonly string[];
  /**
   * A space-separated list of `current_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L758
   */
  readonly current_servicecontracts?: readonly string[];
  /**
   * A space-separated list of `previous_servicecontracts` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L759
   */
  readonly previous_servicecontracts?: readonly string[];
  /**
   * A search term: Servers MUST keep the Service Points where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L760
   */
  readonly q?: string;
}

/**
 * What `listMeterDevices` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
 */
export interface ListMeterDevicesFilters {
  /**
   * A space-separated list of `cds_meterdevice_id` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L806
   */
  readonly cds_meterdevice_ids?: readonly string[];
  /**
   * A space-separated list of `meter_number` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L807
   */
  readonly meter_number?: readonly string[];
  /**
   * A space-separated list of `current_servicepoint` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L808
   */
  readonly current_servicepoints?: readonly string[];
  /**
   * A space-separated list of `previous_servicepoints` values by which Servers MUST filter the Meter Devices.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L809
   */
  readonly previous_servicepoints?: readonly string[];
  /**
   * A search term: Servers MUST keep the Meter Devices where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L810
   */
  readonly q?: string;
}

/**
 * What `listBillStatements` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
 */
export interface ListBillStatementsFilters {
  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L868
   */
  readonly cds_billstatement_ids?: readonly string[];
  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or before this date.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L869
   */
  readonly before?: string;
  /**
   * A date: the Server MUST filter the Bill Statement `statement_date` to values that are on or after this date.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L870
   */
  readonly after?: string;
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L871
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Statements.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L872
   */
  readonly account_numbers?: readonly string[];
}

/**
 * What `listBillSections` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
 */
export interface ListBillSectionsFilters {
  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L929
   */
  readonly cds_billsection_ids?: readonly string[];
  /**
   * A date: the Server MUST filter the Bill Section `start_date` to values that are on or before this date.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L930
   */
  readonly before?: string;
  /**
   * A date: the Server MUST filter the Bill Section `end_date` to values that are on or after this date.
   *
   * Format: `date`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L931
   */
  readonly after?: string;
  /**
   * A space-separated list of `cds_billstatement_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L932
   */
  readonly cds_billstatement_ids?: readonly string[];
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L933
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L934
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `related_servicecontracts` values by which Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L935
   */
  readonly cds_servicecontract_ids?: readonly string[];
  /**
   * A space-separated list of `related_servicecontracts` listed Service Contract `contract_number` values by which
   * Servers MUST filter the Bill Sections.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L936
   */
  readonly contract_numbers?: readonly string[];
}

/**
 * What `listAggregations` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
 */
export interface ListAggregationsFilters {
  /**
   * A space-separated list of `cds_aggregation_id` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L979
   */
  readonly cds_aggregation_ids?: readonly string[];
  /**
   * A space-separated list of `aggregation_number` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L980
   */
  readonly aggregation_numbers?: readonly string[];
  /**
   * A space-separated list of `aggregation_type` values by which Servers MUST filter the Aggregations.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L981
   */
  readonly aggregation_types?: readonly string[];
  /**
   * A search term: Servers MUST keep the Aggregations where one of the following fields, if the Client's
   * `access_token` may read it, case-insensitively contains the term:
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L982
   */
  readonly q?: string;
}

/**
 * What `listUsageSegments` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
 */
export interface ListUsageSegmentsFilters {
  /**
   * A space-separated list of `cds_usagesegment_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1076
   */
  readonly cds_usagesegment_ids?: readonly string[];
  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_start` to values that are on or before
   * this date.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1077
   */
  readonly before?: string;
  /**
   * A datetime: the Server MUST filter the Usage Segment object `segment_end` to values that are on or after this
   * date.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1078
   */
  readonly after?: string;
  /**
   * A space-separated list of `cds_account_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1079
   */
  readonly cds_account_ids?: readonly string[];
  /**
   * A space-separated list of `account_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1080
   */
  readonly account_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_servicecontract_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1081
   */
  readonly cds_servicecontract_ids?: readonly string[];
  /**
   * A space-separated list of `contract_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1082
   */
  readonly contract_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_servicepoint_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1083
   */
  readonly cds_servicepoint_ids?: readonly string[];
  /**
   * A space-separated list of `servicepoint_number` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1084
   */
  readonly servicepoint_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_meterdevice_ids` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1085
   */
  readonly cds_meterdevice_ids?: readonly string[];
  /**
   * A space-separated list of `meter_numbers` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1086
   */
  readonly meter_numbers?: readonly string[];
  /**
   * A space-separated list of `cds_billsection_id` values by which Servers MUST filter the Usage Segments.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1087
   */
  readonly cds_billsection_ids?: readonly string[];
}

/**
 * What `listEnergyAttributeCertificates` may be narrowed down to; a list holds the values of which one must
 * match.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
 */
export interface ListEnergyAttributeCertificatesFilters {
  /**
   * A space-separated list of `cds_eac_id` values by which Servers MUST filter the EACs.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1168
   */
  readonly cds_eac_ids?: readonly string[];
  /**
   * A space-separated list of `eac_numbers` values by which Servers MUST filter the EACs.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1169
   */
  readonly eac_numbers?: readonly string[];
  /**
   * A space-separated list of `beneficiaries` values by which Servers MUST filter the EACs. As `beneficiaries`
   * depend on the `beneficiary_type`, values of different types may be equal, such as a `customer_number` and an
   * `account_number`. When using this filter, Clients SHOULD check the `beneficiary_type` of each result and drop
   * those that only matched by such a coincidence.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1170
   */
  readonly beneficiaries?: readonly string[];
  /**
   * A datetime: the Server MUST filter the EAC object `period_start` to values that are on or before this
   * datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1173
   */
  readonly before?: string;
  /**
   * A datetime: the Server MUST filter the EAC object `period_end` to values that are on or after this datetime.
   *
   * Format: `date-time`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1174
   */
  readonly after?: string;
}

/** A request that lists: its filters, a page, or a refusal. */
interface Listed<Filters, Page> {
  parameters: { query?: Filters };
  responses: {
    200: { content: { "application/json": Page } };
    default: { content: { "application/json": ErrorResponse } };
  };
}

/**
 * The paths of the API, in the shape that openapi-fetch reads.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1
 */
export interface paths {
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
   */
  "/accounts": {
    /**
     * Lists the `Account` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_accounts_api` in their
     * metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L621
     */
    get: Listed<ListAccountsFilters, AccountListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
   */
  "/servicecontracts": {
    /**
     * Lists the `ServiceContract` objects that the access token may read. A page holds at most 100. `next` links to
     * the following page. Ordered by `cds_modified` (descending). Servers publish the URL as
     * `cds_servicecontracts_api` in their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L679
     */
    get: Listed<ListServiceContractsFilters, ServiceContractListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
   */
  "/servicepoints": {
    /**
     * Lists the `ServicePoint` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_servicepoints_api` in
     * their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L740
     */
    get: Listed<ListServicePointsFilters, ServicePointListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
   */
  "/meterdevices": {
    /**
     * Lists the `MeterDevice` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_meterdevices_api` in
     * their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L790
     */
    get: Listed<ListMeterDevicesFilters, MeterDeviceListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
   */
  "/billstatement": {
    /**
     * Lists the `BillStatement` objects that the access token may read. A page holds at most 100. `next` links to
     * the following page. Ordered by `statement_date` (descending) and `cds_modified` (descending). Servers publish
     * the URL as `cds_billstatement_api` in their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L852
     */
    get: Listed<ListBillStatementsFilters, BillStatementListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
   */
  "/billsection": {
    /**
     * Lists the `BillSection` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `account_number` (ascending), `related_servicecontracts.contract_number`
     * (ascending), `start_date` (ascending) and `cds_modified` (descending). Servers publish the URL as
     * `cds_billsection_api` in their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L913
     */
    get: Listed<ListBillSectionsFilters, BillSectionListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
   */
  "/aggregations": {
    /**
     * Lists the `Aggregation` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `cds_modified` (descending). Servers publish the URL as `cds_aggregations_api` in
     * their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L963
     */
    get: Listed<ListAggregationsFilters, AggregationListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
   */
  "/usagesegments": {
    /**
     * Lists the `UsageSegment` objects that the access token may read. A page holds at most 100. `next` links to the
     * following page. Ordered by `related_aggregations.aggregation_number` (ascending),
     * `related_accounts.account_number` (ascending), `related_servicecontracts.contract_number` (ascending),
     * `segment_start` (ascending) and `cds_modified` (descending). Servers publish the URL as
     * `cds_usagesegments_api` in their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1060
     */
    get: Listed<ListUsageSegmentsFilters, UsageSegmentListing>;
  };
  /**
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
   */
  "/eacs": {
    /**
     * Lists the `EnergyAttributeCertificate` objects that the access token may read. A page holds at most 100.
     * `next` links to the following page. Ordered by `period_start` (descending), `cds_created` (descending) and
     * `cds_eac_id` (ascending). Servers publish the URL as `cds_eacs_api` in their metadata.
     *
     * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1152
     */
    get: Listed<ListEnergyAttributeCertificatesFilters, EnergyAttributeCertificateListing>;
  };
}

/**
 * The JSON objects of the specification, as types.
 *
 * Customer Data
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1
 */

import type { DateTime, Decimal, FullDate, Url } from "../support/json.js";
import type {
  AccountContact,
  AccountType,
  AggregationRegion,
  AggregationType,
  BillSectionEnergySummary,
  BillSectionLineItem,
  BillSectionType,
  ConsentRequirement,
  ContractStatus,
  ContractType,
  DistributionEntity,
  LoadServingEntity,
  MeterType,
  NewCharge,
  PremiseType,
  ProgramParticipation,
  ServiceClass,
  ServicePointType,
  ServiceType,
} from "./undefined-types.js";

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
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L294
   */
  readonly cds_accounts_api?: Url;

  /**
   * The base URL of the Service Contracts API. This is REQUIRED if `scopes_supported` names such a Scope: Rate
   * Plan or Service Contracts Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L296
   */
  readonly cds_servicecontracts_api?: Url;

  /**
   * The base URL of the Service Points API. This is REQUIRED if `scopes_supported` names such a Scope: Meter List
   * or Service Points Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L298
   */
  readonly cds_servicepoints_api?: Url;

  /**
   * The base URL of the Meter Devices API. This is REQUIRED if `scopes_supported` names such a Scope: Meter List
   * or Meter Devices Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L300
   */
  readonly cds_meterdevices_api?: Url;

  /**
   * The base URL of the Bill Statements API. This is REQUIRED if `scopes_supported` names such a Scope: Bill
   * Statements or Bill Statements Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L302
   */
  readonly cds_billstatement_api?: Url;

  /**
   * The base URL of the Bill Sections API. This is REQUIRED if `scopes_supported` names such a Scope: Service
   * Bills or Bill Sections Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L304
   */
  readonly cds_billsection_api?: Url;

  /**
   * The base URL of the Aggregations API. This is REQUIRED if `scopes_supported` names such a Scope: Aggregations
   * Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L306
   */
  readonly cds_aggregations_api?: Url;

  /**
   * The base URL of the Usage Segments API. This is REQUIRED if `scopes_supported` names such a Scope: Meter Usage
   * or Usage Query.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L308
   */
  readonly cds_usagesegments_api?: Url;

  /**
   * The base URL of the EAC API, which the draft calls the Usage Segments API here. This is REQUIRED if the
   * `authorization_details_fields_supported` list of any Scope Description has an Include EACs authorization
   * details field object.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L310
   */
  readonly cds_eacs_api?: Url;

  /**
   * The Energy Attribute Certificate (EAC) data formats that an EAC object may name in `eac_format`, each EAC Data
   * Format Description under its `id` as the key. This is REQUIRED if the `cds_eacs_api` field is populated.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L312
   */
  readonly cds_eac_formats?: Readonly<Record<string, EACDataFormatDescription>>;
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
  readonly cds_account_id: string;

  /**
   * When the Server created this Account.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L608
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Account.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L609
   */
  readonly cds_modified: DateTime;

  /**
   * The `cds_account_id` of the Account that groups this one. If the Account has no parent, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L610
   */
  readonly cds_account_parent: string | null;

  /**
   * The number, known to the Customer, that joins all Accounts of one Customer. If the Server groups nothing above
   * Accounts, or the Customer can see no such number, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L612
   */
  readonly customer_number: string | null;

  /**
   * The number by which the Customer knows this Account from bills and website.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L614
   */
  readonly account_number: string;

  /**
   * The name by which the Customer knows this Account, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L615
   */
  readonly account_name?: string;

  /**
   * The address that the Customer sees for this Account, if available. It MAY have line breaks.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L616
   */
  readonly account_address?: string;

  /**
   * What kind of Account this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L618
   */
  readonly account_type: AccountType;

  /**
   * The people or offices to contact about the Account.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L619
   */
  readonly account_contacts: readonly AccountContact[];
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
  readonly cds_servicecontract_id: string;

  /**
   * When the Server created this Service Contract.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L660
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Service Contract.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L661
   */
  readonly cds_modified: DateTime;

  /**
   * The Account that has this Service Contract.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L662
   */
  readonly cds_account_id: string;

  /**
   * The Account's `account_number`, copied to this Service Contract.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L663
   */
  readonly account_number: string;

  /**
   * The number by which the Customer knows this Service Contract from bills or website. If the Customer has no
   * such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L664
   */
  readonly contract_number: string | null;

  /**
   * The address that the Customer sees for this Service Contract, if available. It MAY have line breaks.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L666
   */
  readonly contract_address?: string;

  /**
   * How the Service Contract stands now.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L668
   */
  readonly contract_status: ContractStatus;

  /**
   * What kind of agreement this Service Contract is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L669
   */
  readonly contract_type: ContractType;

  /**
   * The entity with which the Customer has this agreement.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L670
   */
  readonly contract_entity: string;

  /**
   * When the agreement started.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L671
   */
  readonly contract_start?: FullDate;

  /**
   * When the agreement ended. If it still runs, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L672
   */
  readonly contract_end?: FullDate | null;

  /**
   * Which utility or other service is provided.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L674
   */
  readonly service_type: ServiceType;

  /**
   * The class into which the service falls.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L675
   */
  readonly service_class: ServiceClass;

  /**
   * A unique code of the rate plan or tariff that sets the costs now.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L676
   */
  readonly rateplan_code: string;

  /**
   * The rate plan's or tariff's name as the Customer sees it.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L677
   */
  readonly rateplan_name: string;
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
  readonly cds_servicepoint_id: string;

  /**
   * When the Server created this Service Point.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L719
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Service Point.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L720
   */
  readonly cds_modified: DateTime;

  /**
   * The number by which the Customer knows this Service Point from bills or website. If the Customer has no such
   * number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L721
   */
  readonly servicepoint_number: string | null;

  /**
   * What kind of service point this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L723
   */
  readonly servicepoint_type: ServicePointType;

  /**
   * The address that the Customer sees for this Service Point, if available. It MAY have line breaks. If the
   * Customer sees no address and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L724
   */
  readonly servicepoint_address: string | null;

  /**
   * The latitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L727
   */
  readonly latitude: Decimal | null;

  /**
   * The longitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L729
   */
  readonly longitude: Decimal | null;

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that serve a Customer here now. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L731
   */
  readonly current_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that served a Customer here before. It
   * MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L733
   */
  readonly previous_servicecontracts: readonly string[];

  /**
   * The premise number that the Customer sees for this Service Point, if available. If the Customer sees none and
   * the Client may not see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L735
   */
  readonly premise_number: string | null;

  /**
   * The premise type that the Customer sees for this Service Point, if available. If the Customer sees none and
   * the Client may not see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L737
   */
  readonly premise_type: PremiseType | null;
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
  readonly cds_meterdevice_id: string;

  /**
   * When the Server created this Meter Device.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L780
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Meter Device.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L781
   */
  readonly cds_modified: DateTime;

  /**
   * The number by which the Customer knows this Meter Device from bills, website or the meter's face. If the
   * Customer has no such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L782
   */
  readonly meter_number: string | null;

  /**
   * What kind of meter this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L784
   */
  readonly meter_type: MeterType;

  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device is installed or to
   * which it belongs now. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L785
   */
  readonly current_servicepoints: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device was installed or to
   * which it belonged before. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L787
   */
  readonly previous_servicepoints: readonly string[];
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
  readonly cds_billstatement_id: string;

  /**
   * When the Server created this Bill Statement.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L826
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Bill Statement.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L827
   */
  readonly cds_modified: DateTime;

  /**
   * The Account that was billed.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L828
   */
  readonly cds_account_id: string;

  /**
   * The Account's `account_number` when the bill was issued.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L829
   */
  readonly account_number: string;

  /**
   * The statement date printed on the bill.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L830
   */
  readonly statement_date: FullDate;

  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L831
   */
  readonly currency: string;

  /**
   * Where the bill file that the Customer received can be fetched, if available. For a mailed bill, this is its
   * digital PDF copy. Authentication for the file MUST be the same as for this Bill Statement.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L832
   */
  readonly file_uri?: Url;

  /**
   * The MIME type for the `file_uri`. It is required if the `file_uri` field is populated.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L835
   */
  readonly file_mimetype?: string;

  /**
   * The previous balance on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L837
   */
  readonly previous_balance_amount?: Decimal;

  /**
   * How much of the previous balance was paid, as on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L838
   */
  readonly previous_balance_paid?: Decimal;

  /**
   * How much of the previous balance was left unpaid, as on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L839
   */
  readonly previous_balance_unpaid?: Decimal;

  /**
   * The total of new credits and charges on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L840
   */
  readonly new_charges_amount?: Decimal;

  /**
   * The new overall charges on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L841
   */
  readonly new_charges?: readonly NewCharge[];

  /**
   * The new balance of the Account on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L842
   */
  readonly new_balance_amount?: Decimal;

  /**
   * The amount due on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L843
   */
  readonly amount_due: Decimal;

  /**
   * When the `amount_due` is due, as on the bill, if available.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L844
   */
  readonly amount_due_date: FullDate;

  /**
   * The least amount that the bill asks for to prevent a shutoff, if available. If the bill has no shutoff notice,
   * this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L845
   */
  readonly shutoff_prevention_minimum_due: Decimal | null;

  /**
   * When the `shutoff_prevention_minimum_due` is due, as on the bill, if available. If
   * `shutoff_prevention_minimum_due` is `null`, this value is also `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L847
   */
  readonly shutoff_prevention_date: FullDate | null;

  /**
   * The programs in which the Customer takes part with the whole Account. If the Server knows of none or there are
   * none, this value is an empty list (`[]`).
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L849
   */
  readonly program_participations: readonly ProgramParticipation[];
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
  readonly cds_billsection_id: string;

  /**
   * When the Server created this Bill Section.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L887
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Bill Section.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L888
   */
  readonly cds_modified: DateTime;

  /**
   * The Bill Statement to which this Bill Section belongs. If the Client may not see that Bill Statement, this
   * value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L889
   */
  readonly cds_billstatement_id: string | null;

  /**
   * The Account that was billed.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L891
   */
  readonly cds_account_id: string;

  /**
   * The Account's `account_number` when the Bill Section was issued.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L892
   */
  readonly account_number: string;

  /**
   * What kind of bill section this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L893
   */
  readonly section_type: BillSectionType;

  /**
   * The first day of the services billed.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L894
   */
  readonly start_date: FullDate;

  /**
   * The last day of the services billed.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L895
   */
  readonly end_date: FullDate;

  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L896
   */
  readonly currency: string;

  /**
   * Who distributes the services billed. If they have no distribution, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L897
   */
  readonly distribution_entity: DistributionEntity | null;

  /**
   * Who supplies the services billed, though the draft describes the distributor here. If they have no supply or
   * retail part, this value is `null`. If the supplier is the distributor, the Load Serving Entity `type` value
   * MUST be `distributor`, with no other field populated.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L899
   */
  readonly load_serving_entity: LoadServingEntity | null;

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Bill Section is about. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L902
   */
  readonly related_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L904
   */
  readonly related_servicepoints: readonly string[];

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L906
   */
  readonly related_meterdevices: readonly string[];

  /**
   * The list of `cds_billsection_id` of other Bill Sections issued together with this one, with more charges for
   * the same Service Contract. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L908
   */
  readonly related_billsections: readonly string[];

  /**
   * The single charges in this section of the bill.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L910
   */
  readonly line_items: readonly BillSectionLineItem[];

  /**
   * The energy use and similar figures in this section of the bill.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L911
   */
  readonly energy_summary: readonly BillSectionEnergySummary[];
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
  readonly cds_aggregation_id: string;

  /**
   * When the Server created this Aggregation.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L953
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Aggregation.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L954
   */
  readonly cds_modified: DateTime;

  /**
   * What kind of aggregation this is.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L955
   */
  readonly aggregation_type: AggregationType;

  /**
   * The number by which Clients know this Aggregation from the Server's documents or websites, if available. If
   * Clients see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L956
   */
  readonly aggregation_number: string | null;

  /**
   * The addresses that this Aggregation covers, if the `aggregation_type` has any. Each MAY have line breaks.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L958
   */
  readonly addresses?: readonly string[];

  /**
   * The regions that this Aggregation covers, if the `aggregation_type` has any.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L960
   */
  readonly regions?: readonly AggregationRegion[];

  /**
   * Whose consent this Aggregation needs, if the `aggregation_type` needs any.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L961
   */
  readonly consents_required?: readonly ConsentRequirement[];
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
  readonly cds_usagesegment_id: string;

  /**
   * When the Server created this Usage Segment.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1000
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Usage Segment.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1001
   */
  readonly cds_modified: DateTime;

  /**
   * The list of `cds_aggregation_id` values of the Aggregations that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1002
   */
  readonly related_aggregations: readonly string[];

  /**
   * The list of `cds_account_id` values of the Accounts that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1003
   */
  readonly related_accounts: readonly string[];

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1004
   */
  readonly related_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1005
   */
  readonly related_servicepoints: readonly string[];

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1006
   */
  readonly related_meterdevices: readonly string[];

  /**
   * The list of `cds_billsection_id` values of the Bill Sections that this Usage Segment is about.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1007
   */
  readonly related_billsections: readonly string[];

  /**
   * When the Usage Segment's `values` start.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1008
   */
  readonly segment_start: DateTime;

  /**
   * When the Usage Segment's `values` end. For values that cover a duration, `segment_end` MUST be the time at
   * which it ends.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1009
   */
  readonly segment_end: DateTime;

  /**
   * The seconds from one value to the next. Values that cover a duration follow each other without gaps, each
   * `interval` long. For instantaneous readings, `interval` is the time between two of the `values`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1011
   */
  readonly interval: Decimal;

  /**
   * The formats of each entry in `values`, in the order in which they stand there.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1014
   */
  readonly format: readonly ValueFormat[];

  /**
   * The Value Sets, one for each interval of the Usage Segment.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1015
   */
  readonly values: readonly ValueSet[];
}

/**
 * The `UsageSegmentValue` object.
 *
 * The draft announces this object and does not define all of it yet.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1056
 */
export interface UsageSegmentValue {
  /** What a later draft adds. */
  readonly [name: string]: unknown;
}

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
  readonly cds_eac_id: string;

  /**
   * When the Server created this EAC.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1105
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this EAC.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1106
   */
  readonly cds_modified: DateTime;

  /**
   * What kind of beneficiary the EAC goes to.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1107
   */
  readonly beneficiary_type: BeneficiaryType;

  /**
   * The identifiers of those to whom the EAC goes, according to the `beneficiary_type`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1108
   */
  readonly beneficiaries: readonly string[];

  /**
   * The numbers by which Clients or Customers know this EAC from documents, registries or websites, if available.
   * If they see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * an empty list (`[]`).
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1109
   */
  readonly eac_numbers: readonly string[];

  /**
   * The format of the data behind `ead_data_url`. Possible values MUST be included in the Server Metadata's
   * `cds_eac_formats` object. Clients MUST ignore `eac_format` values that they do not know.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1111
   */
  readonly eac_format: string;

  /**
   * Where the EAC's data (assets, amounts, places) can be fetched, in whatever format the Server has it. URLs
   * given here MUST be protected by the same authentication and security as the EAC API. They may lead to a file,
   * an archive, the base of other APIs or any other place, as long as the data there is as the `eac_format` field
   * says. Where the URL is the base of other APIs, Servers MUST limit access there to the EAC data of the Grant
   * behind the `access_token`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1114
   */
  readonly eac_data_url: Url;

  /**
   * When the time that the EAC covers started.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1118
   */
  readonly period_start: DateTime;

  /**
   * When the time that the EAC covers ended or will end.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1119
   */
  readonly period_end: DateTime;
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
  readonly id: string;

  /**
   * The format's name for people, such as "Energy Tag API".
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1148
   */
  readonly name: string;

  /**
   * What the format is, for people.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1149
   */
  readonly description: string;

  /**
   * Where developers can read about the format.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1150
   */
  readonly documentation: Url;
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
  readonly accounts: readonly Account[];

  /**
   * Where to get the next segment of the Accounts. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L630
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Accounts. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L632
   */
  readonly previous: Url | null;
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
  readonly service_contracts: readonly ServiceContract[];

  /**
   * Where to get the next segment of the Service Contracts. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L688
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Service Contracts. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L690
   */
  readonly previous: Url | null;
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
  readonly service_points: readonly ServicePoint[];

  /**
   * Where to get the next segment of the Service Points. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L749
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Service Points. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L751
   */
  readonly previous: Url | null;
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
  readonly meter_devices: readonly MeterDevice[];

  /**
   * Where to get the next segment of the Meter Devices. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L799
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Meter Devices. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L801
   */
  readonly previous: Url | null;
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
  readonly bill_statements: readonly BillStatement[];

  /**
   * Where to get the next segment of the Bill Statements. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L861
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Bill Statements. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L863
   */
  readonly previous: Url | null;
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
  readonly bill_sections: readonly BillSection[];

  /**
   * Where to get the next segment of the Bill Sections. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L922
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Bill Sections. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L924
   */
  readonly previous: Url | null;
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
  readonly aggregations: readonly Aggregation[];

  /**
   * Where to get the next segment of the Aggregations. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L972
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Aggregations. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L974
   */
  readonly previous: Url | null;
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
  readonly usage_segments: readonly UsageSegment[];

  /**
   * Where to get the next segment of the Usage Segments. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1069
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Usage Segments. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1071
   */
  readonly previous: Url | null;
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
  readonly eacs: readonly EnergyAttributeCertificate[];

  /**
   * Where to get the next segment of the EACs. If the list ends here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1161
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the EACs. If the list starts here, this value is `null`.
   *
   * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1163
   */
  readonly previous: Url | null;
}

/**
 * The `format` of a Usage Segment is the schema of its `values`: a list of strings that name, in order, the
 * object types found in every Value Set, which so need not repeat them.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1019
 */
export type ValueFormat =
  /** General Electric Usage in kWh object */
  | "usage_kwh"
  /** Forward Electric Usage in kWh object */
  | "usage_fwd_kwh"
  /** Reverse Electric Usage in kWh object */
  | "usage_rev_kwh"
  /** Net Electric Usage in kWh object */
  | "usage_net_kwh"
  /** Aggregated Electric Usage in kWh object */
  | "aggregated_kwh"
  /** Electric Demand in kW object */
  | "demand_kw"
  /** Water Usage in Cubic Meters object */
  | "water_m3"
  /** Water Usage in Gallons object */
  | "water_gal"
  /** Water Usage in Cubic Feet object */
  | "water_ft3"
  /** Natural Gas Usage in Therms object */
  | "gas_therm"
  /** Natural Gas Usage in CCF object */
  | "gas_ccf"
  /** Natural Gas Usage in MCF object */
  | "gas_mcf"
  /** Natural Gas Usage in mmBTU object */
  | "gas_mmbtu"
  /** Electric Supply Mix object */
  | "supply_mix"
  /** Energy Attribute Certificates object */
  | "eacs"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * EAC `beneficiary_type` values MUST be one of the following:
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1121
 */
export type BeneficiaryType =
  /**
   * Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customers. When the
   * `beneficiary_type` is `customer`, the `beneficiaries` MUST be `customer_number` values. The `customer_number`
   * values listed MUST be visible to the Client: the destination MAY allocate the EAC to more customers, but only
   * customer numbers that the Client is authorized to see MUST be listed.
   */
  | "customer"
  /**
   * Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customer accounts. When
   * the `beneficiary_type` is `account`, the `beneficiaries` MUST be `cds_account_id` values. The `cds_account_id`
   * values listed MUST be visible to the Client: the destination MAY allocate the EAC to more accounts, but only
   * accounts that the Client is authorized to see MUST be listed.
   */
  | "account"
  /**
   * Within its destination, the EAC goes to a Power Purchase Agreement (PPA) for certain Customer service
   * contracts. When the `beneficiary_type` is `servicecontract`, the `beneficiaries` MUST be
   * `cds_servicecontract_id` values. The `cds_servicecontract_id` values listed MUST be visible to the Client: the
   * destination MAY allocate the EAC to more contracts, but only service contracts that the Client is authorized
   * to see MUST be listed.
   */
  | "servicecontract"
  /**
   * Within its destination, the EAC goes to those whose service contracts are on a certain rate plan or tariff.
   * When the `beneficiary_type` is `rateplan`, the `beneficiaries` MUST be `rateplan_code` values. The
   * `rateplan_code` values listed MUST be visible to the Client: the destination MAY allocate the EAC to more rate
   * plans or tariffs, but only rate plans that the Client is authorized to see MUST be listed.
   */
  | "rateplan"
  /**
   * Within its destination, the EAC goes to the customers in a special program. When the `beneficiary_type` is
   * `program`, the `beneficiaries` MUST be `program_id` values. The `program_id` values listed MUST be visible to
   * the Client: the destination MAY allocate the EAC to more special programs, but only rate plans (in the draft's
   * words) that the Client is authorized to see MUST be listed.
   */
  | "program"
  /**
   * Within its destination, the EAC goes to the base energy use of all customers alike. When the
   * `beneficiary_type` is `general`, the `beneficiaries` MUST be an empty list (`[]`).
   */
  | "general";

/**
 * The `values` of a Usage Segment are an ordered list of Value Sets. A Value Set entry is an array that holds
 * Value objects, with their types in the order of the `format` list.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L1046
 */
export type ValueSet = readonly (UsageSegmentValue | null)[];

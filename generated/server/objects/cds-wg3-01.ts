/**
 * The JSON objects of the specification, as types.
 *
 * Customer Data
 *
 * @see spec/cds-wg3-01.md#L1
 */

import type { DateTime, Decimal, FullDate, Url } from "../support/json.js";
import type { OAuthAuthorizationDetail } from "./undefined-types.js";

/**
 * Clients MUST ignore unknown fields in this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L2968
 */
export interface Purpose {
  /**
   * The Purpose's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L2972
   */
  readonly id: string;

  /**
   * The name by which the Client itself knows the Purpose. The Purpose Component does not show it to the Customer.
   *
   * @see spec/cds-wg3-01.md#L2973
   */
  readonly name: string;

  /**
   * The text that the Purpose Component shows when the Purpose Identifier authorization details field selects this
   * Purpose. This value MUST contain at least one non-whitespace character; it MAY have line breaks.
   *
   * Never empty.
   *
   * @see spec/cds-wg3-01.md#L2975
   */
  readonly content: string;

  /**
   * A further link that the Purpose Component offers to Customers beside the `content`, such as the Client's terms
   * of service.
   *
   * @see spec/cds-wg3-01.md#L2977
   */
  readonly related_uri: Url | null;

  /**
   * The text that the Purpose Component shows for the link to the `related_uri`. It says what is behind the link
   * (e.g. `Our terms in full`). If the `related_uri` is not `null`, this value is REQUIRED, MUST contain at least
   * one non-whitespace character and MUST NOT have line breaks.
   *
   * Never empty.
   *
   * @see spec/cds-wg3-01.md#L2978
   */
  readonly related_name?: string | null;

  /**
   * The Scope values for which the Purpose Identifier authorization details field can select this Purpose. If
   * there are no such Scopes, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L2981
   */
  readonly scopes_supported: readonly string[];
}

/**
 * Clients MUST ignore unknown `account_types` values, unknown `account_status` values, and unknown fields in
 * this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L3627
 */
export interface Account {
  /**
   * This Account's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L3631
   */
  readonly cds_account_id: string;

  /**
   * When the Server created this Account.
   *
   * @see spec/cds-wg3-01.md#L3632
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Account, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L3633
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L3634
   */
  readonly cds_synced: DateTime;

  /**
   * The `cds_account_id` of the Account that groups this one. If the Account has no parent, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3637
   */
  readonly cds_account_parent: string | null;

  /**
   * The number, known to the Customer, that joins all Accounts of one Customer. If the Server groups nothing above
   * Accounts, or the Customer can see no such number, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3639
   */
  readonly customer_number?: string | null;

  /**
   * The number by which the Customer knows this Account from bills and website.
   *
   * @see spec/cds-wg3-01.md#L3641
   */
  readonly account_number?: string;

  /**
   * The utility or other central entity that keeps this Account for the Customer. If the Server does not know it,
   * this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3642
   */
  readonly account_entity?: Entity | null;

  /**
   * The name by which the Customer knows this Account, if available.
   *
   * @see spec/cds-wg3-01.md#L3644
   */
  readonly account_name?: string;

  /**
   * The address that the Customer sees for this Account, if available. It MAY have line breaks.
   *
   * @see spec/cds-wg3-01.md#L3645
   */
  readonly account_address?: string;

  /**
   * The types that describe the Account; several may hold at once, such as `utility_customer` and
   * `business_account` in the draft's example. When included, this list MUST have at least one entry.
   *
   * Never empty.
   *
   * @see spec/cds-wg3-01.md#L3647
   */
  readonly account_types?: readonly AccountType[];

  /**
   * How the Account stands now.
   *
   * @see spec/cds-wg3-01.md#L3649
   */
  readonly account_status?: AccountStatus;

  /**
   * The ways to contact those behind the Account.
   *
   * @see spec/cds-wg3-01.md#L3650
   */
  readonly account_contacts?: readonly AccountContact[];

  /**
   * The programs that concern the Account. If the Server knows of none or the Customer takes part in none for the
   * Account, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L3651
   */
  readonly account_programs?: readonly AccountProgram[];
}

/**
 * Clients MUST ignore unknown `types` values and unknown fields in this object, which Servers or Extensions may
 * have added.
 *
 * @see spec/cds-wg3-01.md#L3683
 */
export interface Entity {
  /**
   * This Entity's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L3688
   */
  readonly id: string;

  /**
   * What the Entity is and does.
   *
   * @see spec/cds-wg3-01.md#L3689
   */
  readonly types: readonly EntityType[];

  /**
   * A value that identifies the Entity uniquely, such as "US-CA-IOU-EE&E". If there is none or the Server does not
   * know one, the Server MUST use the Entity's `id` as `entity_number`. If the `coverage` endpoint of its Server
   * Metadata [CDS-WG1-01 Section 4] has entries for the same entity, the Server MUST give them the same
   * `entity_number` [CDS-WG1-01 Section 4.3].
   *
   * @see spec/cds-wg3-01.md#L3690
   */
  readonly entity_number: string;

  /**
   * The Entity's name, such as "Example Gas & Electric".
   *
   * @see spec/cds-wg3-01.md#L3693
   */
  readonly entity_name: string;

  /**
   * The short form of the name that people commonly use, such as "EG&E". If there is none or the Server does not
   * know one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3694
   */
  readonly entity_abbreviation: string | null;
}

/**
 * The `AccountContact` object.
 *
 * @see spec/cds-wg3-01.md#L3716
 */
export interface AccountContact {
  /**
   * The Account Contact's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L3721
   */
  readonly id: string;

  /**
   * What kind of contact this is. The Server MUST have one of `"phone_number"` or `"email"` among them. The Server
   * MAY add more types that tell more about the contact, such as `"mobile"`.
   *
   * @see spec/cds-wg3-01.md#L3722
   */
  readonly types: readonly AccountContactType[];

  /**
   * The contact itself, in the form that the `types` ask for. If the `types` array contains `"phone_number"`, this
   * value MUST be a phone number in the international form of E.164 [E.164], such as `"+15554443333"`. If the
   * `types` array contains `"email"`, this value MUST be an email address, such as `"name@example.com"`.
   *
   * @see spec/cds-wg3-01.md#L3725
   */
  readonly value: string;
}

/**
 * Depending on the values in its `types` array, an Account Program MAY have additional fields, which stand with
 * each Account Program Type.
 *
 * @see spec/cds-wg3-01.md#L3742
 */
export interface AccountProgram {
  /**
   * The Account Program's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L3747
   */
  readonly id: string;

  /**
   * The number by which Customers, vendors and other outsiders know the program. If there is none, the Server MUST
   * generate a `program_number` that stays the same, since the `name` may change.
   *
   * @see spec/cds-wg3-01.md#L3748
   */
  readonly program_number: string;

  /**
   * How the Account stands to the program, and what kind of program it is.
   *
   * @see spec/cds-wg3-01.md#L3750
   */
  readonly types: readonly AccountProgramType[];

  /**
   * The program's name.
   *
   * @see spec/cds-wg3-01.md#L3751
   */
  readonly name: string;

  /**
   * What the program is, in short.
   *
   * @see spec/cds-wg3-01.md#L3752
   */
  readonly description: string;

  /**
   * Where developers can read about the program.
   *
   * @see spec/cds-wg3-01.md#L3753
   */
  readonly documentation: Url;

  /**
   * Where Customers can read more about the program. If there is no such place, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3754
   */
  readonly more_info?: Url;

  /**
   * Where Customers can sign up their Account. If there is no such place, this field MUST NOT be included. If they
   * cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * @see spec/cds-wg3-01.md#L3756
   */
  readonly signup?: Url;

  /**
   * Where Customers can see how they take part and change their settings. If there is no such place, this field
   * MUST NOT be included. If they cannot do it online, this link MAY be to a page that says how else (e.g. by
   * phone).
   *
   * @see spec/cds-wg3-01.md#L3759
   */
  readonly settings?: Url;

  /**
   * Where Customers can leave the program. If there is no such place, this field MUST NOT be included. If they
   * cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * @see spec/cds-wg3-01.md#L3762
   */
  readonly discontinue?: Url;

  /**
   * The number under which the Account takes part. If it never took part or the Server does not know the number,
   * this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3765
   */
  readonly participation_number?: string;

  /**
   * When the Account last joined the program. If it never took part or the Server does not know when, this field
   * MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3767
   */
  readonly start?: FullDate;

  /**
   * When the Account last left the program. If it never took part or the Server does not know when, this field
   * MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3769
   */
  readonly end?: FullDate;

  /**
   * The credit bank's balance, in `currency`. If the Server does not know it, this field MUST NOT be included.
   *
   * Only where `types` is or holds `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3796
   */
  readonly balance?: Decimal;

  /**
   * The [ISO 4217] code of the currency of the `balance`. This field is REQUIRED if the `balance` field is
   * included.
   *
   * Only where `types` is or holds `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3798
   */
  readonly currency?: string;
}

/**
 * Clients MUST ignore unknown `contract_types` values, unknown `contract_status` values, and unknown fields in
 * this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L3839
 */
export interface ServiceContract {
  /**
   * This Service Contract's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L3843
   */
  readonly cds_servicecontract_id: string;

  /**
   * When the Server created this Service Contract.
   *
   * @see spec/cds-wg3-01.md#L3844
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Service Contract, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L3845
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L3846
   */
  readonly cds_synced: DateTime;

  /**
   * The Account that has this Service Contract.
   *
   * @see spec/cds-wg3-01.md#L3849
   */
  readonly cds_account_id: string;

  /**
   * The Account's `account_number`, copied to this Service Contract.
   *
   * @see spec/cds-wg3-01.md#L3850
   */
  readonly account_number?: string;

  /**
   * The number by which the Customer knows this Service Contract from bills or website. If the Customer has no
   * such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3851
   */
  readonly contract_number?: string | null;

  /**
   * The address that the Customer sees for this Service Contract, if available. It MAY have line breaks.
   *
   * @see spec/cds-wg3-01.md#L3853
   */
  readonly contract_address?: string;

  /**
   * What kinds of agreement this Service Contract is; several may hold at once, such as `utility_service` and
   * `billed_monthly`.
   *
   * @see spec/cds-wg3-01.md#L3855
   */
  readonly contract_types: readonly ContractType[];

  /**
   * The utility or other central entity with which the agreement is made. If the Server does not know it, this
   * value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3856
   */
  readonly contract_entity?: Entity | null;

  /**
   * How the Service Contract stands now.
   *
   * @see spec/cds-wg3-01.md#L3858
   */
  readonly contract_status: ContractStatus;

  /**
   * When the agreement started.
   *
   * @see spec/cds-wg3-01.md#L3859
   */
  readonly contract_start?: FullDate;

  /**
   * When the agreement ended. If it still runs, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3860
   */
  readonly contract_end?: FullDate | null;

  /**
   * What services are provided; several types may hold at once, such as `electric` and `commercial`.
   *
   * @see spec/cds-wg3-01.md#L3862
   */
  readonly service_types: readonly ServiceType[];

  /**
   * A unique code of the rate plan or tariff that sets the costs now.
   *
   * @see spec/cds-wg3-01.md#L3863
   */
  readonly rateplan_code?: string;

  /**
   * The rate plan's or tariff's name as the Customer sees it.
   *
   * @see spec/cds-wg3-01.md#L3864
   */
  readonly rateplan_name?: string;

  /**
   * The programs that concern the Service Contract. If the Server knows of none or the Customer takes part in none
   * with the Service Contract, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L3865
   */
  readonly service_programs?: readonly ServiceProgram[];
}

/**
 * Depending on the values in its `types` array, a Service Program MAY have additional fields, which stand with
 * each Service Program Type.
 *
 * @see spec/cds-wg3-01.md#L3910
 */
export interface ServiceProgram {
  /**
   * The Service Program's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L3915
   */
  readonly id: string;

  /**
   * The number by which Customers, vendors and other outsiders know the program. If there is none, the Server MUST
   * generate a `program_number` that stays the same, since the `name` may change.
   *
   * @see spec/cds-wg3-01.md#L3916
   */
  readonly program_number: string;

  /**
   * How the Service Contract stands to the program, and what kind of program it is.
   *
   * @see spec/cds-wg3-01.md#L3918
   */
  readonly types: readonly ServiceProgramType[];

  /**
   * The program's name.
   *
   * @see spec/cds-wg3-01.md#L3919
   */
  readonly name: string;

  /**
   * What the program is, in short.
   *
   * @see spec/cds-wg3-01.md#L3920
   */
  readonly description: string;

  /**
   * Where developers can read about the program.
   *
   * @see spec/cds-wg3-01.md#L3921
   */
  readonly documentation: Url;

  /**
   * Where Customers can read more about the program. If there is no such place, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3922
   */
  readonly more_info?: Url;

  /**
   * Where Customers can sign up their Service Contract. If there is no such place, this field MUST NOT be
   * included. If they cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * @see spec/cds-wg3-01.md#L3924
   */
  readonly signup?: Url;

  /**
   * Where Customers can see how they take part and change their settings. If there is no such place, this field
   * MUST NOT be included. If they cannot do it online, this link MAY be to a page that says how else (e.g. by
   * phone).
   *
   * @see spec/cds-wg3-01.md#L3927
   */
  readonly settings?: Url;

  /**
   * Where Customers can leave the program. If there is no such place, this field MUST NOT be included. If they
   * cannot do it online, this link MAY be to a page that says how else (e.g. by phone).
   *
   * @see spec/cds-wg3-01.md#L3930
   */
  readonly discontinue?: Url;

  /**
   * The number under which the Service Contract takes part. If it never took part or the Server does not know the
   * number, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3933
   */
  readonly participation_number?: string;

  /**
   * When the Service Contract last joined the program. If it never took part or the Server does not know when,
   * this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3935
   */
  readonly start?: FullDate;

  /**
   * When the Service Contract last left the program. If it never took part or the Server does not know when, this
   * field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L3937
   */
  readonly end?: FullDate;

  /**
   * The credit bank's balance, in `units`. If the Server does not know it, this field MUST NOT be included.
   *
   * Only where `types` is or holds `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3962
   */
  readonly balance?: Decimal;

  /**
   * In what the `balance` is counted. This field is REQUIRED if the `balance` field is included.
   *
   * Only where `types` is or holds `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3964
   */
  readonly units?: UnitType;

  /**
   * The [ISO 4217] code of the currency of the `balance`. This field is REQUIRED if the `units` field is included
   * and has the value `"money"`.
   *
   * Only where `types` is or holds `credit_bank`.
   *
   * @see spec/cds-wg3-01.md#L3966
   */
  readonly currency?: string;

  /**
   * The pricing node by which demand response events are valued.
   *
   * Only where `types` is or holds `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3970
   */
  readonly pnode?: string;

  /**
   * The aggregation node by which demand response events are measured.
   *
   * Only where `types` is or holds `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3971
   */
  readonly anode?: string;

  /**
   * Whether the program aggregates the demand response of many.
   *
   * Only where `types` is or holds `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3972
   */
  readonly aggregated?: boolean;

  /**
   * Whether signals and demand management work automatically.
   *
   * Only where `types` is or holds `demand_response`.
   *
   * @see spec/cds-wg3-01.md#L3973
   */
  readonly automated?: boolean;
}

/**
 * Clients MUST ignore unknown `servicepoint_types` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L4017
 */
export interface ServicePoint {
  /**
   * This Service Point's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4021
   */
  readonly cds_servicepoint_id: string;

  /**
   * When the Server created this Service Point.
   *
   * @see spec/cds-wg3-01.md#L4022
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Service Point, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L4023
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L4024
   */
  readonly cds_synced: DateTime;

  /**
   * The number by which the Customer knows this Service Point from bills or website. If the Customer has no such
   * number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4027
   */
  readonly servicepoint_number: string | null;

  /**
   * What kinds of service point this is; several may hold at once, such as `electric` and `single_meter` in the
   * draft's example.
   *
   * @see spec/cds-wg3-01.md#L4029
   */
  readonly servicepoint_types: readonly ServicePointType[];

  /**
   * The address that the Customer sees for this Service Point, if available. It MAY have line breaks. If the
   * Customer sees no address and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4030
   */
  readonly servicepoint_address?: string | null;

  /**
   * The latitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4033
   */
  readonly latitude?: Decimal | null;

  /**
   * The longitude that the Customer sees for this Service Point. If the Customer sees none and the Client may not
   * see the Server's internal one, or the Server has none, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4035
   */
  readonly longitude?: Decimal | null;

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that serve a Customer here now. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4037
   */
  readonly current_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that served a Customer here before. It
   * MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4039
   */
  readonly previous_servicecontracts: readonly string[];

  /**
   * The premises that the Customer sees for this Service Point, if available. If the Customer sees none, the
   * Client may not see the Server's internal ones, or the Server has none, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4041
   */
  readonly premises?: readonly Premise[];
}

/**
 * A Premise is a building, plot of land or other real or virtual place, numbered by a utility or municipality,
 * that contains one or more Service Points. Clients MUST NOT rely on one Premise for one Service Point.
 *
 * @see spec/cds-wg3-01.md#L4061
 */
export interface Premise {
  /**
   * This Premise's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4068
   */
  readonly id: string;

  /**
   * The number that the utility, municipality or other keeper of premises gave to it.
   *
   * @see spec/cds-wg3-01.md#L4069
   */
  readonly premise_number: string;

  /**
   * What kinds of premise this is; several may hold at once, such as `building` and `multifamily` in the draft's
   * example.
   *
   * @see spec/cds-wg3-01.md#L4070
   */
  readonly types: readonly PremiseType[];
}

/**
 * Clients MUST ignore unknown `meter_types` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L4121
 */
export interface MeterDevice {
  /**
   * This Meter Device's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4125
   */
  readonly cds_meterdevice_id: string;

  /**
   * When the Server created this Meter Device.
   *
   * @see spec/cds-wg3-01.md#L4126
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Meter Device, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L4127
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L4128
   */
  readonly cds_synced: DateTime;

  /**
   * The number by which the Customer knows this Meter Device from bills, website or the meter's face. If the
   * Customer has no such number and the Client may not see the Server's internal one, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4131
   */
  readonly meter_number?: string | null;

  /**
   * What kinds of meter this is; several may hold at once, such as `electric_usage` and `bidirectional`.
   *
   * @see spec/cds-wg3-01.md#L4133
   */
  readonly meter_types: readonly MeterType[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device is installed or to
   * which it belongs now. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4134
   */
  readonly current_servicepoints: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points where this Meter Device was installed or to
   * which it belonged before. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4136
   */
  readonly previous_servicepoints: readonly string[];

  /**
   * The Meter Apps that belong to this Meter Device. If the Server knows of none or the Customer can neither use
   * nor install any, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4138
   */
  readonly meter_apps?: readonly MeterApp[];
}

/**
 * Depending on the values in its `types` array, a Meter App MAY have additional fields, which stand with each
 * Meter App Type.
 *
 * @see spec/cds-wg3-01.md#L4171
 */
export interface MeterApp {
  /**
   * The Meter App's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4176
   */
  readonly id: string;

  /**
   * The number by which Customers, vendors and other outsiders know the application. If there is none, the Server
   * MUST generate an `app_number` that stays the same, since the `app_name` may change.
   *
   * @see spec/cds-wg3-01.md#L4177
   */
  readonly app_number: string;

  /**
   * How the application stands to the Meter Device.
   *
   * @see spec/cds-wg3-01.md#L4179
   */
  readonly types: readonly MeterAppType[];

  /**
   * The application's name.
   *
   * @see spec/cds-wg3-01.md#L4180
   */
  readonly name: string;

  /**
   * When the Meter App was last installed.
   *
   * Only where `types` is or holds `installed`.
   *
   * @see spec/cds-wg3-01.md#L4195
   */
  readonly start?: DateTime;

  /**
   * When the Meter App was last taken off. If it was never installed there, this field MUST NOT be included.
   *
   * Only where `types` is or holds `uninstalled`.
   *
   * @see spec/cds-wg3-01.md#L4198
   */
  readonly end?: DateTime;
}

/**
 * The Server MUST see to it that, where both `previous_balance_unpaid` and `new_charges` are included,
 * `previous_balance_unpaid` plus the `amount` of every New Charge whose `included_in_amount_due` is `true` MUST
 * equal `amount_due`. Where the bill itself does not add up like this, the Server MUST include a New Charge with
 * `amount_due_sum_difference` in its `types` and with what is missing to `amount_due` as its `amount`. So
 * Clients see that the Server knows of no other New Charges, and cannot explain the difference itself.
 *
 * @see spec/cds-wg3-01.md#L4236
 */
export interface BillStatement {
  /**
   * This Bill Statement's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4240
   */
  readonly cds_billstatement_id: string;

  /**
   * When the Server created this Bill Statement.
   *
   * @see spec/cds-wg3-01.md#L4241
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Bill Statement, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L4242
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L4243
   */
  readonly cds_synced: DateTime;

  /**
   * The Account that was billed.
   *
   * @see spec/cds-wg3-01.md#L4246
   */
  readonly cds_account_id: string;

  /**
   * The Account's `account_number` when the bill was issued.
   *
   * @see spec/cds-wg3-01.md#L4247
   */
  readonly account_number: string;

  /**
   * The statement date printed on the bill.
   *
   * @see spec/cds-wg3-01.md#L4248
   */
  readonly statement_date: FullDate;

  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/cds-wg3-01.md#L4249
   */
  readonly currency: string;

  /**
   * Where the bill file that the Customer received can be fetched, if available. For a mailed bill, this is its
   * digital PDF copy. Authentication for the file MUST be the same as for this Bill Statement. If the Server has
   * no such file and the Client's scope asks for this field, this field is included with a value of `null`.
   *
   * @see spec/cds-wg3-01.md#L4250
   */
  readonly file_uri?: Url | null;

  /**
   * The MIME type for the `file_uri`. This field is REQUIRED if the `file_uri` field is populated with a URL.
   *
   * @see spec/cds-wg3-01.md#L4254
   */
  readonly file_mimetype?: string;

  /**
   * The previous balance on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4256
   */
  readonly previous_balance_amount?: Decimal;

  /**
   * How much of the previous balance was paid, as on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4257
   */
  readonly previous_balance_paid?: Decimal;

  /**
   * How much of the previous balance was left unpaid, as on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4258
   */
  readonly previous_balance_unpaid?: Decimal;

  /**
   * The total of new credits and charges on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4259
   */
  readonly new_charges_amount?: Decimal;

  /**
   * The new overall charges on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4260
   */
  readonly new_charges?: readonly NewCharge[];

  /**
   * The new balance of the Account on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4261
   */
  readonly new_balance_amount?: Decimal;

  /**
   * The amount due on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4262
   */
  readonly amount_due: Decimal;

  /**
   * When the `amount_due` is due, as on the bill, if available.
   *
   * @see spec/cds-wg3-01.md#L4263
   */
  readonly amount_due_date: FullDate;

  /**
   * The least amount that the bill asks for to prevent a shutoff, if available. If the bill has no shutoff notice,
   * this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4264
   */
  readonly shutoff_prevention_minimum_due: Decimal | null;

  /**
   * When the `shutoff_prevention_minimum_due` is due, as on the bill, if available. If
   * `shutoff_prevention_minimum_due` is `null`, this value is also `null`.
   *
   * @see spec/cds-wg3-01.md#L4266
   */
  readonly shutoff_prevention_date: FullDate | null;

  /**
   * The programs in which the Account took part in the time of this Bill Statement. If the Server knows of none or
   * the Customer took part in none with the Account, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4268
   */
  readonly account_programs?: readonly AccountProgram[];
}

/**
 * Clients MUST ignore unknown `types` values and unknown fields in this object, which Servers or Extensions may
 * have added.
 *
 * @see spec/cds-wg3-01.md#L4277
 */
export interface NewCharge {
  /**
   * The New Charge's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4282
   */
  readonly id: string;

  /**
   * The line's name as printed on the bill, such as "Electric Service Charges".
   *
   * @see spec/cds-wg3-01.md#L4283
   */
  readonly name: string;

  /**
   * What kind of charge this is.
   *
   * @see spec/cds-wg3-01.md#L4284
   */
  readonly types: readonly NewChargeType[];

  /**
   * How much it is, in the Bill Statement's `currency`: positive for a charge, negative for a credit.
   *
   * @see spec/cds-wg3-01.md#L4285
   */
  readonly amount: Decimal;

  /**
   * Whether the Bill Statement's `amount_due` counts this line. Mostly this is `true`; with a payment plan or flat
   * rate it can be `false`.
   *
   * @see spec/cds-wg3-01.md#L4286
   */
  readonly included_in_amount_due: boolean;

  /**
   * A list of Service Bill `cds_billsection_id` values of the Bill Sections that make up this New Charge. If the
   * Server does not know them or the Scope covers no Bill Sections, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4288
   */
  readonly related_billsections?: readonly string[];
}

/**
 * Clients MUST ignore unknown `section_types` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L4345
 */
export interface BillSection {
  /**
   * This Bill Section's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4349
   */
  readonly cds_billsection_id: string;

  /**
   * When the Server created this Bill Section.
   *
   * @see spec/cds-wg3-01.md#L4350
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Bill Section, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L4351
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L4352
   */
  readonly cds_synced: DateTime;

  /**
   * The Bill Statement to which this Bill Section belongs. If the Client may not see that Bill Statement, this
   * value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4355
   */
  readonly cds_billstatement_id: string | null;

  /**
   * The Account that was billed.
   *
   * @see spec/cds-wg3-01.md#L4357
   */
  readonly cds_account_id: string;

  /**
   * The Account's `account_number` when the Bill Section was issued.
   *
   * @see spec/cds-wg3-01.md#L4358
   */
  readonly account_number: string;

  /**
   * What kinds of bill section this is; several may hold at once, such as `electric_service` and
   * `solar_net_metering` in the draft's example.
   *
   * @see spec/cds-wg3-01.md#L4359
   */
  readonly section_types: readonly BillSectionType[];

  /**
   * The first day of the services billed.
   *
   * @see spec/cds-wg3-01.md#L4360
   */
  readonly start_date: FullDate;

  /**
   * The last day of the services billed.
   *
   * @see spec/cds-wg3-01.md#L4361
   */
  readonly end_date: FullDate;

  /**
   * The [ISO 4217] code of the currency of all charges.
   *
   * @see spec/cds-wg3-01.md#L4362
   */
  readonly currency: string;

  /**
   * Who distributes the services billed. If they have no distribution, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4363
   */
  readonly distribution_entity: Entity | null;

  /**
   * Who supplies the services billed. If they have no supply, this value is `null`. If one Entity does both and
   * this Bill Section covers both, `distribution_entity` and `supply_entity` MUST be the same Entity object.
   *
   * @see spec/cds-wg3-01.md#L4365
   */
  readonly supply_entity: Entity | null;

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Bill Section is about. It MUST
   * only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4368
   */
  readonly related_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4370
   */
  readonly related_servicepoints: readonly string[];

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Bill Section is about. It MUST only
   * include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4372
   */
  readonly related_meterdevices: readonly string[];

  /**
   * The list of `cds_billsection_id` of other Bill Sections issued together with this one, with more charges for
   * the same Service Contract. It MUST only include identifiers that the Client may see with its `access_token`.
   *
   * @see spec/cds-wg3-01.md#L4374
   */
  readonly related_billsections: readonly string[];

  /**
   * The programs in which the Service Contracts took part in the time of this Bill Section. If the Server knows of
   * none or the Customer took part in none with a Service Contract, this value is an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4376
   */
  readonly service_programs?: readonly ServiceProgram[];

  /**
   * The usage and similar values in this section of the bill.
   *
   * @see spec/cds-wg3-01.md#L4378
   */
  readonly usage_details: readonly BillSectionUsageDetail[];

  /**
   * The totals and subtotals of the costs in this section of the bill.
   *
   * @see spec/cds-wg3-01.md#L4379
   */
  readonly cost_details: readonly BillSectionCostDetail[];

  /**
   * The single charges in this section of the bill.
   *
   * @see spec/cds-wg3-01.md#L4380
   */
  readonly line_items?: readonly BillSectionLineItem[];
}

/**
 * A Bill Section Usage Detail is a reading, total or summary value of the Bill Section, mostly one that the bill
 * shows, but Servers MAY include others that they need. Despite its name, it need not be usage: peak demand is
 * one, too.
 *
 * @see spec/cds-wg3-01.md#L4399
 */
export interface BillSectionUsageDetail {
  /**
   * The Bill Section Usage Detail's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4406
   */
  readonly id: string;

  /**
   * The value's name as printed on the bill, such as "Total kWh". If the bill does not show the value or shows it
   * without a name, the Server MUST generate a name that says what kind of value it is.
   *
   * @see spec/cds-wg3-01.md#L4407
   */
  readonly name: string;

  /**
   * What kind of value this is. They decide what the `value` means and which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4409
   */
  readonly types: readonly BillSectionUsageDetailType[];

  /**
   * The measurement or amount that the `types` describe.
   *
   * @see spec/cds-wg3-01.md#L4411
   */
  readonly value: Decimal | string;

  /**
   * The units of the `value`. If the `value` is a decimal, this field MUST be included.
   *
   * @see spec/cds-wg3-01.md#L4412
   */
  readonly units?: UnitType;

  /**
   * The first day that the `value` covers; the `types` decide whether it is there.
   *
   * @see spec/cds-wg3-01.md#L4414
   */
  readonly start_date?: FullDate;

  /**
   * The last day that the `value` covers; the `types` decide whether it is there.
   *
   * @see spec/cds-wg3-01.md#L4415
   */
  readonly end_date?: FullDate;
}

/**
 * Depending on the values in its `types` array, a Bill Section Cost Detail MAY have additional fields, which
 * stand with each Bill Section Cost Detail Type.
 *
 * @see spec/cds-wg3-01.md#L4456
 */
export interface BillSectionCostDetail {
  /**
   * The Bill Section Cost Detail's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4462
   */
  readonly id: string;

  /**
   * The total's name as printed on the bill, such as "Total Electric Supply Charges". If the bill does not show
   * the value or shows it without a name, the Server MUST generate a name that says what kind of value it is.
   *
   * @see spec/cds-wg3-01.md#L4463
   */
  readonly name: string;

  /**
   * What kind of cost this is. They decide what the `cost` means and which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4465
   */
  readonly types: readonly BillSectionCostDetailType[];

  /**
   * How much it is, in the Bill Section's `currency`.
   *
   * @see spec/cds-wg3-01.md#L4467
   */
  readonly cost: Decimal | string;
}

/**
 * Depending on the values in its `types` array, a Bill Section Line Item MAY have additional fields, which stand
 * with each Bill Section Line Item Type.
 *
 * @see spec/cds-wg3-01.md#L4503
 */
export interface BillSectionLineItem {
  /**
   * The Bill Section Line Item's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4508
   */
  readonly id: string;

  /**
   * The line item's name, such as "Distribution kWh charge". This value MUST be such that the line is easy to find
   * on the bill. Often that is the printed name, but where this is ambiguous, the Server MUST set a `name` by
   * which the Client clearly understands what is charged. A heading on the bill can become part of it, as in
   * "Distribution - Usage".
   *
   * @see spec/cds-wg3-01.md#L4509
   */
  readonly name: string;

  /**
   * What kind of line item this is. They decide what it stands for and which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4513
   */
  readonly types: readonly BillSectionLineItemType[];

  /**
   * The first day that the line item covers.
   *
   * @see spec/cds-wg3-01.md#L4515
   */
  readonly start_date: FullDate;

  /**
   * The last day that the line item covers.
   *
   * @see spec/cds-wg3-01.md#L4516
   */
  readonly end_date: FullDate;

  /**
   * The line item's whole cost: positive for a charge, negative for a credit.
   *
   * @see spec/cds-wg3-01.md#L4517
   */
  readonly cost: Decimal;

  /**
   * The amount that is multiplied by the `rate`. If nothing was measured for it, as with taxes or fees, this value
   * is `null`.
   *
   * @see spec/cds-wg3-01.md#L4518
   */
  readonly value: Decimal | null;

  /**
   * The units of the `value`. If the `value` is a decimal, this field MUST be included.
   *
   * @see spec/cds-wg3-01.md#L4520
   */
  readonly units?: UnitType;

  /**
   * The charge for one unit, from which the `cost` follows. If there is no rate or the bill shows none, this value
   * is `null`.
   *
   * @see spec/cds-wg3-01.md#L4522
   */
  readonly rate: Decimal | null;

  /**
   * The list of Bill Section Usage Detail `id` values of the usage details that count this line item's `value`. If
   * there are none or the Server does not know them, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4524
   */
  readonly related_usage_details: readonly string[];

  /**
   * The list of Bill Section Cost Detail `id` values of the cost details that count this line item's `cost`. If
   * there are none or the Server does not know them, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4526
   */
  readonly related_cost_details: readonly string[];
}

/**
 * Where one of its `grouped_*` arrays would hold more than 1000 items, the Server MUST group them in further
 * Aggregations of at most 1000 items each, and name those in the first one's `groupd_aggregations` (in the
 * draft's spelling). So the Listing Aggregations API can give very large groups page by page.
 *
 * @see spec/cds-wg3-01.md#L4586
 */
export interface Aggregation {
  /**
   * This Aggregation's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4591
   */
  readonly cds_aggregation_id: string;

  /**
   * When the Server created this Aggregation.
   *
   * @see spec/cds-wg3-01.md#L4592
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Aggregation, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L4593
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L4594
   */
  readonly cds_synced: DateTime;

  /**
   * What kinds of aggregation this is; several may hold at once, such as `regional` and `public` in the draft's
   * example.
   *
   * @see spec/cds-wg3-01.md#L4597
   */
  readonly aggregation_types: readonly AggregationType[];

  /**
   * The number by which Clients know this Aggregation from the Server's documents or websites, if available. If
   * Clients see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * `null`.
   *
   * @see spec/cds-wg3-01.md#L4598
   */
  readonly aggregation_number: string | null;

  /**
   * The scopes that give access to the Aggregation's data. If it has no data, this value is an empty string
   * (`""`).
   *
   * @see spec/cds-wg3-01.md#L4600
   */
  readonly scope: string;

  /**
   * An authorization details list [RFC 9396 Section 7.1] with the scopes that are needed beside those in `scope`.
   * If there are none beside the `scope` string, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4602
   */
  readonly authorization_details: readonly OAuthAuthorizationDetail[];

  /**
   * The list of `cds_account_id` values of the Accounts that this Aggregation combines. For Aggregations without
   * any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4604
   */
  readonly grouped_accounts: readonly string[];

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Aggregation combines. For
   * Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4606
   */
  readonly grouped_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Aggregation combines. For
   * Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4608
   */
  readonly grouped_servicepoints: readonly string[];

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Aggregation combines. For Aggregations
   * without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4610
   */
  readonly grouped_meterdevices: readonly string[];

  /**
   * The list of `cds_aggregation_id` values of the other Aggregations that this Aggregation combines. For
   * Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4612
   */
  readonly grouped_aggregations: readonly string[];

  /**
   * The addresses that this Aggregation covers, if the `aggregation_types` have any. Each MAY have line breaks.
   * For Aggregations without any, or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4614
   */
  readonly grouped_addresses?: readonly string[];

  /**
   * The regions that this Aggregation covers, if the `aggregation_types` have any. For Aggregations without any,
   * or with none that the Client may access, this is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4617
   */
  readonly grouped_regions: readonly AggregationRegion[];

  /**
   * Whose consent this Aggregation needs. If it needs none, this value is an empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4619
   */
  readonly consent_requirements: readonly ConsentRequirement[];

  /**
   * The countries that the Aggregation covers.
   *
   * Only where `aggregation_types` is or holds `country`.
   *
   * @see spec/cds-wg3-01.md#L4643
   */
  readonly countries?: readonly string[];

  /**
   * The names of the provinces that the Aggregation covers.
   *
   * Only where `aggregation_types` is or holds `province`.
   *
   * @see spec/cds-wg3-01.md#L4646
   */
  readonly provinces?: readonly string[];

  /**
   * The names of the municipalities that the Aggregation covers.
   *
   * Only where `aggregation_types` is or holds `municipality`.
   *
   * @see spec/cds-wg3-01.md#L4649
   */
  readonly municipalities?: readonly string[];

  /**
   * The Account Type values by which the Accounts were chosen.
   *
   * Only where `aggregation_types` is or holds `account_type`.
   *
   * @see spec/cds-wg3-01.md#L4658
   */
  readonly account_types?: readonly AccountType[];

  /**
   * The `program_number` values by which the Accounts were chosen.
   *
   * Only where `aggregation_types` is or holds `account_program_number`.
   *
   * @see spec/cds-wg3-01.md#L4661
   */
  readonly account_program_numbers?: readonly string[];

  /**
   * The Service Type values by which the Service Contracts were chosen.
   *
   * Only where `aggregation_types` is or holds `service_type`.
   *
   * @see spec/cds-wg3-01.md#L4666
   */
  readonly service_types?: readonly ServiceType[];

  /**
   * The `rateplan_code` values by which the Service Contracts were chosen.
   *
   * Only where `aggregation_types` is or holds `rateplan_code`.
   *
   * @see spec/cds-wg3-01.md#L4669
   */
  readonly rateplan_code?: readonly string[];

  /**
   * The `program_number` values by which the Service Contracts were chosen.
   *
   * Only where `aggregation_types` is or holds `service_program_number`.
   *
   * @see spec/cds-wg3-01.md#L4672
   */
  readonly service_program_numbers?: readonly string[];

  /**
   * The Service Point Type values by which the Service Points were chosen.
   *
   * Only where `aggregation_types` is or holds `servicepoint_type`.
   *
   * @see spec/cds-wg3-01.md#L4677
   */
  readonly servicepoint_types?: readonly ServicePointType[];

  /**
   * The `premise_number` values by which the Service Points were chosen.
   *
   * Only where `aggregation_types` is or holds `premise_number`.
   *
   * @see spec/cds-wg3-01.md#L4680
   */
  readonly premise_numbers?: readonly string[];

  /**
   * The Meter Type values by which the Meter Devices were chosen.
   *
   * Only where `aggregation_types` is or holds `meter_type`.
   *
   * @see spec/cds-wg3-01.md#L4685
   */
  readonly meter_types?: readonly MeterType[];

  /**
   * The `app_number` values by which the Meter Devices were chosen.
   *
   * Only where `aggregation_types` is or holds `meter_app_number`.
   *
   * @see spec/cds-wg3-01.md#L4688
   */
  readonly meter_app_numbers?: readonly string[];
}

/**
 * Depending on the values in its `types` array, an Aggregation Region MAY have additional fields, which stand
 * with each Aggregation Region Type.
 *
 * @see spec/cds-wg3-01.md#L4690
 */
export interface AggregationRegion {
  /**
   * The Aggregation Region's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4695
   */
  readonly id: string;

  /**
   * The Aggregation Region's name.
   *
   * @see spec/cds-wg3-01.md#L4696
   */
  readonly name: string;

  /**
   * What kind of region this is; they decide which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4697
   */
  readonly types: readonly AggregationRegionType[];

  /**
   * Where a map of the territory can be fetched. This value MUST NOT be `null` if the `geojson_resource` value is
   * `null`. If this value is not `null`, what it links to MUST need the same authentication as this Aggregation.
   *
   * Only where `types` is or holds `geographic`.
   *
   * @see spec/cds-wg3-01.md#L4712
   */
  readonly map_resource?: Url | null;

  /**
   * The Content-Type of the `map_resource`. This value MUST NOT be `null` if the `map_resource` value is not
   * `null`.
   *
   * Only where `types` is or holds `geographic`.
   *
   * @see spec/cds-wg3-01.md#L4715
   */
  readonly map_content_type?: string | null;

  /**
   * Where a GeoJSON object of the territory can be fetched. If this value is not `null`, that object MUST use the
   * default WGS 84 coordinates. This value MUST NOT be `null` if the `map_resource` value is `null`. If this value
   * is not `null`, what it links to MUST need the same authentication as this Aggregation.
   *
   * Only where `types` is or holds `geographic`.
   *
   * @see spec/cds-wg3-01.md#L4717
   */
  readonly geojson_resource?: Url | null;

  /**
   * The region's postal codes.
   *
   * Only where `types` is or holds `postal_code`.
   *
   * @see spec/cds-wg3-01.md#L4724
   */
  readonly postal_codes?: readonly string[];

  /**
   * The names of the region's counties.
   *
   * Only where `types` is or holds `county`.
   *
   * @see spec/cds-wg3-01.md#L4728
   */
  readonly counties?: readonly string[];

  /**
   * The names of the region's neighborhoods.
   *
   * Only where `types` is or holds `neighborhood`.
   *
   * @see spec/cds-wg3-01.md#L4731
   */
  readonly neighborhoods?: readonly string[];

  /**
   * The names of the region's city blocks. It is RECOMMENDED to give house numbers, street, municipality, province
   * and country code in them, such as "1700-1800 Avenue A, Example Town, California, US".
   *
   * Only where `types` is or holds `city_block`.
   *
   * @see spec/cds-wg3-01.md#L4734
   */
  readonly city_blocks?: readonly string[];
}

/**
 * Depending on the values in its `types` array, a Consent Requirement MAY have additional fields, which stand
 * with each Consent Requirement Type.
 *
 * @see spec/cds-wg3-01.md#L4737
 */
export interface ConsentRequirement {
  /**
   * The Consent Requirement's unique identifier.
   *
   * @see spec/cds-wg3-01.md#L4742
   */
  readonly id: string;

  /**
   * The Consent Requirement's name.
   *
   * @see spec/cds-wg3-01.md#L4743
   */
  readonly name: string;

  /**
   * What kind of requirement this is; they decide which additional fields there are.
   *
   * @see spec/cds-wg3-01.md#L4744
   */
  readonly types: readonly ConsentRequirementType[];

  /**
   * Where developers can read about the Consent Requirement.
   *
   * @see spec/cds-wg3-01.md#L4745
   */
  readonly documentation: Url;
}

/**
 * For data in varying durations, such as by billing month, Servers MUST create one Usage Segment for each
 * duration, with that `interval` and a single Value Set in `values`.
 *
 * @see spec/cds-wg3-01.md#L4810
 */
export interface UsageSegment {
  /**
   * This Usage Segment's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4814
   */
  readonly cds_usagesegment_id: string;

  /**
   * When the Server created this Usage Segment.
   *
   * @see spec/cds-wg3-01.md#L4815
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this Usage Segment, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L4816
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L4817
   */
  readonly cds_synced: DateTime;

  /**
   * The list of `cds_aggregation_id` values of the Aggregations that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4820
   */
  readonly related_aggregations: readonly string[];

  /**
   * The list of `cds_account_id` values of the Accounts that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4821
   */
  readonly related_accounts: readonly string[];

  /**
   * The list of `cds_servicecontract_id` values of the Service Contracts that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4822
   */
  readonly related_servicecontracts: readonly string[];

  /**
   * The list of `cds_servicepoint_id` values of the Service Points that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4823
   */
  readonly related_servicepoints: readonly string[];

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4824
   */
  readonly related_meterdevices: readonly string[];

  /**
   * The list of `cds_billsection_id` values of the Bill Sections that this Usage Segment is about.
   *
   * @see spec/cds-wg3-01.md#L4825
   */
  readonly related_billsections: readonly string[];

  /**
   * When the Usage Segment's `values` start.
   *
   * @see spec/cds-wg3-01.md#L4826
   */
  readonly segment_start: DateTime;

  /**
   * When the Usage Segment's `values` end. For values that cover a duration, `segment_end` MUST be the time at
   * which it ends.
   *
   * @see spec/cds-wg3-01.md#L4827
   */
  readonly segment_end: DateTime;

  /**
   * The seconds from one value to the next. Values that cover a duration (e.g. Electric Usage) follow each other
   * without gaps, each `interval` long. For readings at one moment (e.g. Meter Readings), `interval` is the time
   * between two of the `values`.
   *
   * @see spec/cds-wg3-01.md#L4829
   */
  readonly interval: Decimal;

  /**
   * The formats of each entry in `values`, in the order in which they stand there.
   *
   * @see spec/cds-wg3-01.md#L4832
   */
  readonly formats: readonly ValueFormat[];

  /**
   * The Value Sets, one for each interval of the Usage Segment.
   *
   * @see spec/cds-wg3-01.md#L4833
   */
  readonly values: readonly ValueSet[];
}

/**
 * The `formats` of a Usage Segment are the schema of its `values`: a list of Value Format objects that say, in
 * order, what stands in every Value Set, which so need not repeat types and units and stays compact.
 *
 * @see spec/cds-wg3-01.md#L4841
 */
export interface ValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4850
   */
  readonly id: string;

  /**
   * What the objects at this place of the Value Sets are.
   *
   * @see spec/cds-wg3-01.md#L4851
   */
  readonly type: ValueType;
}

/**
 * The `Value` object.
 *
 * @see spec/cds-wg3-01.md#L4867
 */
export interface Value {
}

/**
 * The `ElectricUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L4899
 */
export interface ElectricUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4903
   */
  readonly id: string;

  /**
   * This value MUST be `electric_usage`.
   *
   * @see spec/cds-wg3-01.md#L4904
   */
  readonly type: "electric_usage";

  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4905
   */
  readonly units: "Wh" | "kWh" | "MWh";

  /**
   * In which direction the electricity flows. If the Server does not know whether the Meter Devices measure one
   * direction or both, this field MUST NOT be included. If the Server does know it, the value of this field MUST
   * be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4910
   */
  readonly direction?: "net" | "forward" | "reverse";

  /**
   * The billing time-of-use (TOU) designation of the usage. If it has none (e.g. billing goes by tiers), this
   * value MUST be `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4916
   */
  readonly tou?: TimeOfUseType | null;

  /**
   * The billing tier of the usage. If it has none (e.g. billing goes by time of use), this value MUST be `null`.
   * If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4919
   */
  readonly tier?: TierType | null;

  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4922
   */
  readonly season?: SeasonType | null;

  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4925
   */
  readonly quality?: ReadingQualityType;

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4927
   */
  readonly related_meterdevices?: readonly string[];
}

/**
 * The `ElectricUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L4930
 */
export interface ElectricUsageValue {
  /**
   * The electricity used from the interval's start to its end, in the `units` of the Value Format. In all
   * directions (`net`, `forward`, and `reverse`), positive is what flows from the central entity to the Customer
   * and negative what flows back.
   *
   * @see spec/cds-wg3-01.md#L4934
   */
  readonly eu: Decimal;
}

/**
 * The `ElectricDemandValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L4941
 */
export interface ElectricDemandValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4945
   */
  readonly id: string;

  /**
   * This value MUST be `electric_demand`.
   *
   * @see spec/cds-wg3-01.md#L4946
   */
  readonly type: "electric_demand";

  /**
   * The units of the demand. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4947
   */
  readonly units: "W" | "kW" | "MW";

  /**
   * How the demand is measured.
   *
   * @see spec/cds-wg3-01.md#L4952
   */
  readonly demand_type: DemandType;

  /**
   * In which direction the electricity flows. If the Server does not know whether the Meter Devices measure one
   * direction or both, this field MUST NOT be included. If the Server does know it, the value of this field MUST
   * be one of the following:
   *
   * @see spec/cds-wg3-01.md#L4953
   */
  readonly direction?: "net" | "forward" | "reverse";

  /**
   * The billing time-of-use (TOU) designation of the demand. If it has none (e.g. the rate plan knows no such
   * times), this value MUST be `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4959
   */
  readonly tou?: TimeOfUseType | null;

  /**
   * The billing tier of the demand. If it has none (e.g. the rate plan charges demand without tiers), this value
   * MUST be `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4962
   */
  readonly tier?: TierType | null;

  /**
   * The billing season of the demand. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4965
   */
  readonly season?: SeasonType | null;

  /**
   * The quality of the demand data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4968
   */
  readonly quality?: ReadingQualityType;

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L4970
   */
  readonly related_meterdevices?: readonly string[];
}

/**
 * The `ElectricDemandValue` object.
 *
 * @see spec/cds-wg3-01.md#L4973
 */
export interface ElectricDemandValue {
  /**
   * The electricity demand in the interval, in the `units` of the Value Format. Its `demand_type` says whether it
   * was measured over the interval (e.g. `"peak"`) or at one moment (e.g. `"starting"`). In all directions (`net`,
   * `forward`, and `reverse`), positive is what flows from the central entity to the Customer and negative what
   * flows back.
   *
   * @see spec/cds-wg3-01.md#L4977
   */
  readonly ed: Decimal;
}

/**
 * The `ElectricSupplyMixValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L4986
 */
export interface ElectricSupplyMixValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L4990
   */
  readonly id: string;

  /**
   * This value MUST be `electric_supply_mix`.
   *
   * @see spec/cds-wg3-01.md#L4991
   */
  readonly type: "electric_supply_mix";

  /**
   * At which places of the Value Sets the values stand that this is the supply mix of. With `electric_usage`,
   * `water_usage`, and `electric_supply_mix` in the `format` array, for example, `[0]` names the electricity
   * usage, at place `0` of each entry in `values`. If the Value Sets hold no such values, this value MUST be an
   * empty array (`[]`).
   *
   * @see spec/cds-wg3-01.md#L4992
   */
  readonly indexes: readonly number[];

  /**
   * How the supply is attributed.
   *
   * @see spec/cds-wg3-01.md#L4995
   */
  readonly attribution: SupplyAttributionType;

  /**
   * Of what kind the sources are.
   *
   * @see spec/cds-wg3-01.md#L4996
   */
  readonly supply_type: SupplyType;
}

/**
 * The `ElectricSupplyMixValue` object.
 *
 * @see spec/cds-wg3-01.md#L4998
 */
export interface ElectricSupplyMixValue {
  /**
   * How much of the usage comes from this supply type and attribution, as a ratio from 0 to 1.
   *
   * @see spec/cds-wg3-01.md#L5002
   */
  readonly sm: Decimal;

  /**
   * The carbon intensity of this part of the supply, in grams of carbon dioxide equivalents for each kilowatt-hour
   * (gCO2e/kwh).
   *
   * @see spec/cds-wg3-01.md#L5003
   */
  readonly ci?: Decimal;

  /**
   * A list of `cds_eac_id` values of the Energy Attribute Certificates that apply to this part of the supply.
   *
   * @see spec/cds-wg3-01.md#L5004
   */
  readonly eacs?: readonly string[];
}

/**
 * The `WaterUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5010
 */
export interface WaterUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5014
   */
  readonly id: string;

  /**
   * This value MUST be `water_usage`.
   *
   * @see spec/cds-wg3-01.md#L5015
   */
  readonly type: "water_usage";

  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L5016
   */
  readonly units: "m3" | "L" | "gal" | "ft3" | "CCF" | "MCF" | "MMCF";

  /**
   * The billing tier of the usage. If it has none (e.g. billing is at a flat rate), this value MUST be `null`. If
   * the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5025
   */
  readonly tier?: TierType | null;

  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5028
   */
  readonly season?: SeasonType | null;

  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5031
   */
  readonly quality?: ReadingQualityType;

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5033
   */
  readonly related_meterdevices?: readonly string[];
}

/**
 * The `WaterUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L5036
 */
export interface WaterUsageValue {
  /**
   * The water used from the interval's start to its end, in the `units` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5040
   */
  readonly wu: Decimal;
}

/**
 * The `NaturalGasUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5046
 */
export interface NaturalGasUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5050
   */
  readonly id: string;

  /**
   * This value MUST be `natural_gas_usage`.
   *
   * @see spec/cds-wg3-01.md#L5051
   */
  readonly type: "natural_gas_usage";

  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L5052
   */
  readonly units: "Btu" | "therm" | "Sm3" | "scf";

  /**
   * The billing tier of the usage. If it has none (e.g. billing is at a flat rate), this value MUST be `null`. If
   * the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5058
   */
  readonly tier?: TierType | null;

  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5061
   */
  readonly season?: SeasonType | null;

  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5064
   */
  readonly quality?: ReadingQualityType;

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5066
   */
  readonly related_meterdevices?: readonly string[];
}

/**
 * The `NaturalGasUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L5069
 */
export interface NaturalGasUsageValue {
  /**
   * The natural gas used from the interval's start to its end, in the `units` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5073
   */
  readonly gu: Decimal;
}

/**
 * The `FuelOilUsageValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5079
 */
export interface FuelOilUsageValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5083
   */
  readonly id: string;

  /**
   * This value MUST be `fuel_oil_usage`.
   *
   * @see spec/cds-wg3-01.md#L5084
   */
  readonly type: "fuel_oil_usage";

  /**
   * The units of the usage. The value of this field MUST be one of the following:
   *
   * @see spec/cds-wg3-01.md#L5085
   */
  readonly units: "L" | "gal";

  /**
   * The billing tier of the usage. If it has none (e.g. billing is at a flat rate), this value MUST be `null`. If
   * the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5089
   */
  readonly tier?: TierType | null;

  /**
   * The billing season of the usage. If it has none (e.g. the rate plan is the same all year), this value MUST be
   * `null`. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5092
   */
  readonly season?: SeasonType | null;

  /**
   * The quality of the usage data. If the Server does not know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5095
   */
  readonly quality?: ReadingQualityType;

  /**
   * The list of `cds_meterdevice_id` values of the Meter Devices that measured the Value Objects. If the Server
   * does not know them, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5097
   */
  readonly related_meterdevices?: readonly string[];
}

/**
 * The `FuelOilUsageValue` object.
 *
 * @see spec/cds-wg3-01.md#L5100
 */
export interface FuelOilUsageValue {
  /**
   * The fuel oil used from the interval's start to its end, in the `units` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5104
   */
  readonly fu: Decimal;
}

/**
 * The `IntervalCostValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5111
 */
export interface IntervalCostValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5113
   */
  readonly id: string;

  /**
   * This value MUST be `cost`.
   *
   * @see spec/cds-wg3-01.md#L5114
   */
  readonly type: "cost";

  /**
   * The [ISO 4217] code of the currency of the costs.
   *
   * @see spec/cds-wg3-01.md#L5115
   */
  readonly currency: string;

  /**
   * At which places of the Value Sets the values stand that this is the cost of. With `electric_usage`,
   * `electric_demand`, and `cost` in the `format` array, for example, `[0]` names the electricity usage, at place
   * `0` of each entry in `values`. If the Value Sets hold no such values (e.g. time alone has a flat cost), this
   * value MUST be an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L5116
   */
  readonly indexes: readonly number[];
}

/**
 * The `IntervalCostValue` object.
 *
 * @see spec/cds-wg3-01.md#L5120
 */
export interface IntervalCostValue {
  /**
   * How much money the interval comes to, in the `currency` of the Value Format.
   *
   * @see spec/cds-wg3-01.md#L5124
   */
  readonly c: Decimal;
}

/**
 * The `MeterReadingsValueFormat` object.
 *
 * @see spec/cds-wg3-01.md#L5131
 */
export interface MeterReadingsValueFormat {
  /**
   * This Value Format's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5133
   */
  readonly id: string;

  /**
   * This value MUST be `meter_readings`.
   *
   * @see spec/cds-wg3-01.md#L5134
   */
  readonly type: "meter_readings";

  /**
   * The `cds_meterdevice_id` value that identifies a Meter Device: the one that was read. If the Server does not
   * know it, this field MUST NOT be included.
   *
   * @see spec/cds-wg3-01.md#L5135
   */
  readonly related_meterdevice: string;

  /**
   * The name or number of the register or slot that was read. If the Server does not know it, this value MUST be
   * `null`.
   *
   * @see spec/cds-wg3-01.md#L5137
   */
  readonly register: string | null;

  /**
   * In what the meter counts.
   *
   * @see spec/cds-wg3-01.md#L5139
   */
  readonly units: UnitType;
}

/**
 * The `MeterReadingsValue` object.
 *
 * @see spec/cds-wg3-01.md#L5141
 */
export interface MeterReadingsValue {
  /**
   * What the Meter Device read at the interval's start. This value MUST be a string, and not a decimal, lest
   * Clients take it for an amount of usage.
   *
   * @see spec/cds-wg3-01.md#L5145
   */
  readonly r: string;
}

/**
 * The Server MAY include other Value Types than those of this document in its Usage Segments. For each of them,
 * the Server MUST include a Value Type Description, by which Clients learn to read it in the `formats` and
 * `values` of Usage Segments.
 *
 * @see spec/cds-wg3-01.md#L5148
 */
export interface ValueTypeDescription {
  /**
   * What stands as `type` in a Value Format of this kind.
   *
   * @see spec/cds-wg3-01.md#L5155
   */
  readonly type: string;

  /**
   * The Value Type's name for people.
   *
   * @see spec/cds-wg3-01.md#L5156
   */
  readonly name: string;

  /**
   * What the data in its Value Sets means, for people.
   *
   * @see spec/cds-wg3-01.md#L5157
   */
  readonly description: string;

  /**
   * Where developers can read about the additional Value Type. Servers MUST define it there in the same form as
   * the Value Types of this document. It is RECOMMENDED to say there, too, when Usage Segments include the Value
   * Format. It is RECOMMENDED to show there, too, what typical Value Formats and Value Sets look like. Servers MAY
   * add whatever else is of use.
   *
   * @see spec/cds-wg3-01.md#L5158
   */
  readonly documentation: Url;
}

/**
 * Clients MUST ignore unknown `beneficiary_type` values and unknown fields in this object, which Servers or
 * Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L5343
 */
export interface EnergyAttributeCertificate {
  /**
   * This EAC's unique identifier on the Server.
   *
   * @see spec/cds-wg3-01.md#L5347
   */
  readonly cds_eac_id: string;

  /**
   * When the Server created this EAC.
   *
   * @see spec/cds-wg3-01.md#L5348
   */
  readonly cds_created: DateTime;

  /**
   * When the Server last changed this EAC, other than in its `cds_synced` value.
   *
   * @see spec/cds-wg3-01.md#L5349
   */
  readonly cds_modified: DateTime;

  /**
   * When the data here was last found to agree with the Server's source of truth, such as the utility's customer
   * database. If the Server asks its source of truth on every request, this value is the current time. If it keeps
   * copies that it synchronizes from time to time, this value is when the data was last updated or found valid.
   *
   * @see spec/cds-wg3-01.md#L5350
   */
  readonly cds_synced: DateTime;

  /**
   * What kind of beneficiary the EAC goes to.
   *
   * @see spec/cds-wg3-01.md#L5353
   */
  readonly beneficiary_type: BeneficiaryType;

  /**
   * The identifiers of those to whom the EAC goes, according to the `beneficiary_type`.
   *
   * @see spec/cds-wg3-01.md#L5354
   */
  readonly beneficiaries: readonly string[];

  /**
   * The numbers by which Clients or Customers know this EAC from documents, registries or websites, if available.
   * If they see none and the Client may not see the Server's internal one, or the Server has none, this value is
   * an empty list (`[]`).
   *
   * @see spec/cds-wg3-01.md#L5355
   */
  readonly eac_numbers: readonly string[];

  /**
   * The format of the data behind `eac_data_url`. Possible values MUST be included in the Server Metadata's
   * `cds_eac_formats` object. Clients MUST ignore `eac_format` values that they do not know.
   *
   * @see spec/cds-wg3-01.md#L5357
   */
  readonly eac_format: string;

  /**
   * Where the EAC's data (assets, amounts, places) can be fetched, in whatever format the Server has it. URLs
   * given here MUST be protected by the same authentication and security as the EAC API. They may lead to a file,
   * an archive, the base of other APIs or any other place, as long as the data there is as the `eac_format` field
   * says. Where the URL is the base of other APIs, Servers MUST limit access there to the EAC data of the Grant
   * behind the `access_token`.
   *
   * @see spec/cds-wg3-01.md#L5360
   */
  readonly eac_data_url: Url;

  /**
   * When the time that the EAC covers started.
   *
   * @see spec/cds-wg3-01.md#L5364
   */
  readonly period_start: DateTime;

  /**
   * When the time that the EAC covers ended or will end.
   *
   * @see spec/cds-wg3-01.md#L5365
   */
  readonly period_end: DateTime;
}

/**
 * Clients MUST ignore unknown fields in this object, which Servers or Extensions may have added.
 *
 * @see spec/cds-wg3-01.md#L5391
 */
export interface EACDataFormatDescription {
  /**
   * What the `eac_format` of an EAC object holds when the data at its `eac_data_url` is in this format.
   *
   * @see spec/cds-wg3-01.md#L5395
   */
  readonly id: string;

  /**
   * The format's name for people, such as "Energy Tag API".
   *
   * @see spec/cds-wg3-01.md#L5396
   */
  readonly name: string;

  /**
   * What the format is, for people.
   *
   * @see spec/cds-wg3-01.md#L5397
   */
  readonly description: string;

  /**
   * Where developers can read about the format.
   *
   * @see spec/cds-wg3-01.md#L5398
   */
  readonly documentation: Url;
}

/**
 * The `AccountListing` object.
 *
 * @see spec/cds-wg3-01.md#L3801
 */
export interface AccountListing {
  /**
   * The Accounts that the requesting `access_token` gives access to. If there are none, this value is an empty
   * list (`[]`). If more than 100 Accounts are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L3806
   */
  readonly accounts: readonly Account[];

  /**
   * Where to get the next segment of the Accounts. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3809
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Accounts. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3811
   */
  readonly previous: Url | null;
}

/**
 * The `ServiceContractListing` object.
 *
 * @see spec/cds-wg3-01.md#L3977
 */
export interface ServiceContractListing {
  /**
   * The Service Contracts that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Service Contracts are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L3982
   */
  readonly service_contracts: readonly ServiceContract[];

  /**
   * Where to get the next segment of the Service Contracts. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3985
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Service Contracts. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L3987
   */
  readonly previous: Url | null;
}

/**
 * The `ServicePointListing` object.
 *
 * @see spec/cds-wg3-01.md#L4088
 */
export interface ServicePointListing {
  /**
   * The Service Points that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Service Points are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4093
   */
  readonly service_points: readonly ServicePoint[];

  /**
   * Where to get the next segment of the Service Points. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4096
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Service Points. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4098
   */
  readonly previous: Url | null;
}

/**
 * The `MeterDeviceListing` object.
 *
 * @see spec/cds-wg3-01.md#L4205
 */
export interface MeterDeviceListing {
  /**
   * The Meter Devices that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Meter Devices are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4210
   */
  readonly meter_devices: readonly MeterDevice[];

  /**
   * Where to get the next segment of the Meter Devices. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4213
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Meter Devices. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4215
   */
  readonly previous: Url | null;
}

/**
 * The `BillStatementListing` object.
 *
 * @see spec/cds-wg3-01.md#L4315
 */
export interface BillStatementListing {
  /**
   * The Bill Statements that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Bill Statements are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4320
   */
  readonly bill_statements: readonly BillStatement[];

  /**
   * Where to get the next segment of the Bill Statements. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4323
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Bill Statements. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4325
   */
  readonly previous: Url | null;
}

/**
 * The `BillSectionListing` object.
 *
 * @see spec/cds-wg3-01.md#L4551
 */
export interface BillSectionListing {
  /**
   * The Bill Sections that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Bill Sections are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4556
   */
  readonly bill_sections: readonly BillSection[];

  /**
   * Where to get the next segment of the Bill Sections. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4559
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Bill Sections. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4561
   */
  readonly previous: Url | null;
}

/**
 * The `AggregationListing` object.
 *
 * @see spec/cds-wg3-01.md#L4777
 */
export interface AggregationListing {
  /**
   * The Aggregations that the requesting `access_token` gives access to. If there are none, this value is an empty
   * list (`[]`). If more than 100 Aggregations are available, Servers MAY truncate the list and link to its
   * continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L4782
   */
  readonly aggregations: readonly Aggregation[];

  /**
   * Where to get the next segment of the Aggregations. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4785
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Aggregations. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L4787
   */
  readonly previous: Url | null;
}

/**
 * The `UsageSegmentListing` object.
 *
 * @see spec/cds-wg3-01.md#L5303
 */
export interface UsageSegmentListing {
  /**
   * The Usage Segments that the requesting `access_token` gives access to. If there are none, this value is an
   * empty list (`[]`). If more than 100 Usage Segments are available, Servers MAY truncate the list and link to
   * its continuation with the `next` value.
   *
   * @see spec/cds-wg3-01.md#L5308
   */
  readonly usage_segments: readonly UsageSegment[];

  /**
   * Where to get the next segment of the Usage Segments. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L5311
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the Usage Segments. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L5313
   */
  readonly previous: Url | null;
}

/**
 * The `EnergyAttributeCertificateListing` object.
 *
 * @see spec/cds-wg3-01.md#L5402
 */
export interface EnergyAttributeCertificateListing {
  /**
   * The EACs that the requesting `access_token` gives access to. If there are none, this value is an empty list
   * (`[]`). If more than 100 EACs are available, Servers MAY truncate the list and link to its continuation with
   * the `next` value.
   *
   * @see spec/cds-wg3-01.md#L5407
   */
  readonly eacs: readonly EnergyAttributeCertificate[];

  /**
   * Where to get the next segment of the EACs. If the list ends here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L5410
   */
  readonly next: Url | null;

  /**
   * Where to get the previous segment of the EACs. If the list starts here, this value is `null`.
   *
   * @see spec/cds-wg3-01.md#L5412
   */
  readonly previous: Url | null;
}

/**
 * Account Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3656
 */
export type AccountType =
  /** An account of a Customer, as most utility accounts are. */
  | "customer"
  /**
   * An account of a contractor, vendor or other third party, which some utilities number so that resources can be
   * assigned to it.
   */
  | "thirdparty"
  /** An account of the central entity itself, for administration, tests and the like. */
  | "internal"
  /** An account above one or more sub-accounts, often an enterprise's, for which one common bill is made. */
  | "parent"
  /** A sub-account below a parent account, with which it is billed together. */
  | "child"
  /** A made-up account for tests, with no real entity behind it. */
  | "test"
  /** For services to a residence. */
  | "residential"
  /** For services to a business. */
  | "commercial"
  /** For services to industry. */
  | "industrial"
  /** For services to agriculture. */
  | "agriculture"
  /** For services to a municipality, such as a city government. */
  | "municipal"
  /** Bills come every month. */
  | "billed_monthly"
  /** Bills come every quarter. */
  | "billed_quarterly"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Account Status values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3674
 */
export type AccountStatus =
  /** In use now. */
  | "active"
  /** Out of use now, and may come back. */
  | "suspended"
  /** Out of use for good. */
  | "closed"
  /** The Server cannot tell. */
  | "unknown"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Entity Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3699
 */
export type EntityType =
  /** Distributes the service; for electricity, it is also called the utility or operator. */
  | "distributor"
  /**
   * Supplies the service; for electricity, it is also called the retailer, retail electric provider (REP) or load
   * serving entity (LSE). A vertically integrated utility can have both `distributor` and `supplier` in its
   * `types`.
   */
  | "supplier"
  /**
   * An investor-owned utility ("IOU"): a distributor in private hands. With this type, an Entity MUST also include
   * a type that the draft leaves unnamed.
   */
  | "iou"
  /** A municipal utility ("muni"): a distributor that a government owns. */
  | "muni"
  /** A community choice aggregator ("CCA"): a supplier that a government owns, mostly several local ones together. */
  | "cca"
  /** A supplier in private hands, such as a retail electric provider ("REP") or electric service company ("ESCO"). */
  | "retailer"
  /** Generates for end Customers directly, such as an asset owner or direct access provider. */
  | "generator"
  /** A distribution system operator ("DSO"). */
  | "dso"
  /** A transmission system operator ("TSO"). */
  | "tso"
  /** An interstate system operator ("ISO"). */
  | "iso"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Account Contact Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3729
 */
export type AccountContactType =
  /** A phone number. */
  | "phone_number"
  /** An email address. */
  | "email"
  /** A contact at home. */
  | "home"
  /** A contact at work. */
  | "work"
  /** A mobile device. */
  | "mobile"
  /** How the Customer likes best to be contacted; stands beside another type, such as `phone_number`. */
  | "preferred"
  /** The first choice for this means of contact; stands beside another type, such as `phone_number`. */
  | "primary"
  /** The second choice or backup for this means of contact; stands beside another type, such as `phone_number`. */
  | "secondary";

/**
 * Account Program Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3779
 */
export type AccountProgramType =
  /** The Account takes part now. */
  | "active"
  /** The Account took part before, and does no more. */
  | "inactive"
  /** The Account could take part. */
  | "eligible"
  /** The Account cannot take part. */
  | "ineligible"
  /** A program for low incomes, mostly with help to pay bills. */
  | "low_income"
  /** A program with a flat amount on each bill, whatever is used or charged. */
  | "flat_rate"
  /** A plan to pay earlier charges in installments. */
  | "payment_plan"
  /** A program for Accounts in critical need, such as for medical reasons. */
  | "protected"
  /** A survey or other collection of information, such as a study. */
  | "survey"
  /** A limited program or a pilot, such as for a virtual power plant (VPP). */
  | "pilot"
  /** A rebate that the utility offers. */
  | "rebate"
  /**
   * A program that collects the Account's credits or debits for some time and then settles the balance on a bill,
   * as some Net Energy Metering (NEM) programs do every year. Account Program objects that contain this value in
   * their `types` array MAY have the following additional fields:
   */
  | "credit_bank"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Contract Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3870
 */
export type ContractType =
  /** A contract for a utility service. */
  | "utility_service"
  /** A contract for one project, such as a service upgrade or construction work. */
  | "project"
  /** Billed every month. */
  | "billed_monthly"
  /** Billed every quarter. */
  | "billed_quarterly"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Contract Status values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3879
 */
export type ContractStatus =
  /** Contract and service both run. */
  | "active"
  /** The contract runs, and the service rests but may start again. */
  | "paused"
  /** The contract runs, but the service ended for good. */
  | "stopped"
  /** Contract and service both ended for good. */
  | "closed"
  /** The Server cannot tell. */
  | "unknown"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Service Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3889
 */
export type ServiceType =
  /** Electricity. */
  | "electric"
  /** Water. */
  | "water"
  /** Natural gas. */
  | "natural_gas"
  /** Fuel oil. */
  | "fuel_oil"
  /** Waste water. */
  | "waste_water"
  /** Solid waste (trash). */
  | "solid_waste"
  /** Classified as residential. */
  | "residential"
  /** Classified as commercial. */
  | "commercial"
  /** Classified as industrial. */
  | "industrial"
  /** Classified as agriculture. */
  | "agriculture"
  /** Measured by one or more meters. */
  | "metered"
  /** Charged without meters, such as by the number of lamps. */
  | "unmetered"
  /** Includes bringing the commodity to the recipient; the `contract_entity` is then the distributor. */
  | "distribution"
  /**
   * Includes supplying the commodity; the `contract_entity` is then the supplier, for electricity also called the
   * retailer, retail electric provider (REP) or load serving entity (LSE). A vertically integrated utility can
   * have both `distribution` and `supply` in the `service_types` of one Service Contract.
   */
  | "supply"
  /** Includes generating the commodity; the `contract_entity` is then the generator. */
  | "generation";

/**
 * Service Program Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L3947
 */
export type ServiceProgramType =
  /** The Service Contract takes part now. */
  | "active"
  /** The Service Contract took part before, and does no more. */
  | "inactive"
  /** The Service Contract could take part. */
  | "eligible"
  /** The Service Contract cannot take part. */
  | "ineligible"
  /** A program for low incomes, mostly with lower rates. */
  | "low_income"
  /** A program for Service Contracts in critical need, such as for medical reasons. */
  | "protected"
  /** A survey or other collection of information, such as a study. */
  | "survey"
  /** A limited program or a pilot, such as for a virtual power plant (VPP). */
  | "pilot"
  /** A rebate that the utility offers. */
  | "rebate"
  /**
   * A program that collects the Service Contract's credits or debits, in money or in another unit such as
   * kilowatt-hours, for some time and then settles the balance with its charges. Service Program objects that
   * contain this value in their `types` array MAY have the following additional fields:
   */
  | "credit_bank"
  /**
   * A program in which signals from the utility or another central party manage the service's demand. Service
   * Program objects that contain this value in their `types` array MAY have the following additional fields:
   */
  | "demand_response"
  /** About the Customer's electric vehicle (EV). */
  | "ev"
  /** About the Customer's thermostat. */
  | "thermostat"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Service Point Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4046
 */
export type ServicePointType =
  /** One or more electric services come from here. */
  | "electric"
  /** One or more water services come from here. */
  | "water"
  /** One or more natural gas services come from here. */
  | "natural_gas"
  /** One or more fuel oil services come from here. */
  | "fuel_oil"
  /** A point of one service only, as at a single family house. */
  | "single_service"
  /** A point of several services, such as a meter panel of an apartment complex. */
  | "multi_service"
  /** A real place, such as where a meter is installed. */
  | "physical"
  /** A point that exists only for organization or record keeping, such as for virtual net metering. */
  | "virtual"
  /**
   * A point at the utility's boundary, with the Customer's own systems behind it, as most meter points of
   * Customers are.
   */
  | "edge"
  /** A node inside the grid, with the grid on both sides, for Usage Segments that are no Customer Data. */
  | "internal"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Premise Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4079
 */
export type PremiseType =
  /** One or more Service Points together, such as the meter panel of an apartment building. */
  | "service_group"
  /** A building, house or other structure. */
  | "building"
  /** A plot of land. */
  | "land"
  /** A zone that the local utility or government designates. */
  | "zone"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Meter Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4143
 */
export type MeterType =
  /** Measures electricity usage. */
  | "electric_usage"
  /** Measures water usage. */
  | "water_usage"
  /** Measures natural gas usage. */
  | "natural_gas_usage"
  /** Measures fuel oil usage. */
  | "fuel_oil_usage"
  /**
   * Measures only what flows from the central entity (the grid) to the Customer; the other way counts as `null` or
   * `0`.
   */
  | "forward_only"
  /**
   * Measures only what flows from the Customer to the central entity (the grid); the other way counts as `null` or
   * `0`.
   */
  | "reverse_only"
  /** Measures both ways: positive is from the central entity to the Customer, negative the other way. */
  | "bidirectional"
  /** A real meter. */
  | "physical_meter"
  /** A virtual meter. */
  | "virtual_meter"
  /** Measures electricity demand. */
  | "electric_demand"
  /**
   * A digital meter in an Advanced Metering Infrastructure (AMI) network, which reports often and can be queried
   * from afar.
   */
  | "ami_meter"
  /**
   * A meter that stores its readings for an Automated Meter Reading (AMR) device, such as a radio receiver in a
   * passing truck.
   */
  | "amr_meter"
  /** A meter with analog indicators that somebody reads and writes down. */
  | "analog_meter"
  /** Can connect to a local Wi-Fi. */
  | "wifi_capable"
  /** Has its Wi-Fi switched on. */
  | "wifi_enabled"
  /** Is set up for certain local Wi-Fi networks. */
  | "wifi_configured"
  /** Can connect to a local Zigbee network. */
  | "zigbee_capable"
  /** Has its Zigbee switched on. */
  | "zigbee_enabled"
  /** Is set up for certain local Zigbee networks. */
  | "zigbee_configured"
  /** Can run grid edge applications that the central entity chooses. */
  | "central_apps_capable"
  /** Can run grid edge applications that the Customer chooses. */
  | "customer_apps_capable"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Meter App Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4189
 */
export type MeterAppType =
  /**
   * It is on the Meter Device now. Meter App objects that contain this value in their `types` array MAY have the
   * following additional fields:
   */
  | "installed"
  /**
   * It is not there now. Meter App objects that contain this value in their `types` array MAY have the following
   * additional fields:
   */
  | "uninstalled"
  /** Can be installed on the Meter Device. */
  | "compatible"
  /** Does not fit the Meter Device and cannot be installed. */
  | "incompatible"
  /** Customers may choose to install it, in a way that is not specified here. */
  | "customer_installable"
  /** The central entity that manages the Meter Device may choose to install it. */
  | "central_installable"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * New Charge Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4293
 */
export type NewChargeType =
  /** All charges and credits of electric services. */
  | "electric_total"
  /** All charges and credits of water services. */
  | "water_total"
  /** All charges and credits of natural gas services. */
  | "natural_gas_total"
  /** All charges and credits of fuel oil services. */
  | "fuel_oil_total"
  /** All charges and credits of waste water services. */
  | "waste_water_total"
  /** All charges and credits of solid waste services. */
  | "solid_waste_total"
  /** A tax on the Account. */
  | "tax"
  /** A fixed fee of the Account. */
  | "fixed_fee"
  /** A flat rate of the Account. */
  | "flat_rate"
  /** Interest on the Account, mostly on a payment plan. */
  | "interest"
  /** A deposit of the Customer that is charged (positive) or paid back (negative). */
  | "deposit"
  /** The part of the balance that is carried over to later bills and so not in the `amount_due`. */
  | "differed"
  /** What is settled from the Account's credit bank, such as tracked NEM charges. */
  | "credit_bank"
  /** What a program of the Account changes, such as a discount for low incomes. */
  | "program"
  /**
   * A single or manual change of the `amount_due` that the Customer sees on the bill, such as a credit for an
   * earlier misreading.
   */
  | "adhoc"
  /**
   * The Server's own entry, not on the real bill, for a difference between the `amount_due` and the sum of
   * `previous_balance_unpaid` and the `amount` values whose `included_in_amount_due` is `true`. It is RECOMMENDED
   * that a Server that knows the reason gives it in this New Charge's `name`.
   */
  | "amount_due_sum_difference"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Bill Section Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4384
 */
export type BillSectionType =
  /** Charges of a Service Contract. */
  | "service_contract"
  /**
   * All charges of a sub-account without Bill Statements of its own, on the bill of its parent account (the
   * Account Types `parent` and `child`). When this type is included, `cds_account_id` and `account_number` MUST be
   * those of the sub-account's Account, not of the parent's, while `cds_billstatement_id` is still that of a Bill
   * Statement.
   */
  | "sub_account"
  /** Single or other charges outside of all Service Contracts and sub-accounts, such as for a transformer upgrade. */
  | "other_section"
  /** Charges of an electric service. */
  | "electric"
  /** Charges of a water service. */
  | "water"
  /** Charges of a natural gas service. */
  | "natural_gas"
  /** Charges of a fuel oil service. */
  | "fuel_oil"
  /** With charges from the `distribution_entity`. */
  | "distribution"
  /** With charges from the `supply_entity`. */
  | "supply"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Bill Section Usage Detail Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4424
 */
export type BillSectionUsageDetailType =
  /**
   * The `value` is electricity usage. When this type is included, the object's `value` MUST be a decimal,
   * `start_date` MUST be included, and `end_date` MUST be included.
   */
  | "electric_usage"
  /**
   * The `value` is water usage. When this type is included, the object's `value` MUST be a decimal, `start_date`
   * MUST be included, and `end_date` MUST be included.
   */
  | "water_usage"
  /**
   * The `value` is natural gas usage. When this type is included, the object's `value` MUST be a decimal,
   * `start_date` MUST be included, and `end_date` MUST be included.
   */
  | "natural_gas_usage"
  /**
   * The `value` is fuel oil usage. When this type is included, the object's `value` MUST be a decimal,
   * `start_date` MUST be included, and `end_date` MUST be included.
   */
  | "fuel_oil_usage"
  /**
   * The `value` is electricity demand. When this type is included, the object's `value` MUST be a decimal,
   * `start_date` MUST be included, and `end_date` MUST be included. Additionally, a `demand_type` field MUST be
   * included with a value of DemandType.
   */
  | "electric_demand"
  /**
   * The `value` is of one time-of-use period in the billing cycle. When this type is included, an additional `tou`
   * field MUST be included with a value of TimeOfUseType.
   */
  | "time_of_use"
  /**
   * The `value` is of one usage tier in the billing cycle. When this type is included, an additional `tier` field
   * MUST be included with a value of TierType.
   */
  | "tiered"
  /**
   * The `value` is of one direction of electricity. When this type is included, an additional `direction` field
   * MUST be included with a value of DirectionType.
   */
  | "directional"
  /**
   * The `value` is of one season that the rate plan knows. When this type is included, an additional `season`
   * field MUST be included with a value of SeasonType.
   */
  | "seasonal"
  /** A smart meter summed the `value` up over the billing cycle. */
  | "ami_reading"
  /**
   * The `value` is the difference of two readings by an automated meter reading device. When this type is
   * included, the Server MUST include additional `start_read`, `end_read`, and `multiplier` fields, all of which
   * MUST have decimal values.
   */
  | "amr_reading"
  /**
   * The `value` is the difference of two readings that were written down by hand. When this type is included, the
   * Server MUST include additional `start_read`, `end_read`, and `multiplier` fields, all of which MUST have
   * decimal values.
   */
  | "analog_meter"
  /**
   * The `value` is the difference between the Customer's own reading and the one before. When this type is
   * included, the Server MUST include additional `start_read`, `end_read`, and `multiplier` fields, all of which
   * MUST have decimal values.
   */
  | "customer_provided"
  /**
   * The `value` is an estimate, billed because the usage could not be measured, until a later billing cycle
   * corrects it.
   */
  | "estimated"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Bill Section Cost Detail Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4484
 */
export type BillSectionCostDetailType =
  /**
   * The `cost` is the Bill Section's overall total, as below all its line items on the bill. This type MUST only
   * be included when the `cost` is what the Customer sees there, with taxes and fixed charges.
   */
  | "overall_total"
  /**
   * The `cost` is the total of what the other `types` describe, such as all fixed distribution charges with
   * `fixed_charges` and `distribution`.
   */
  | "subtotal"
  /**
   * The `cost` is of fixed charges for the service, such as a base charge. The `cost` MAY include charges that
   * vary with something other than usage, such as the parcel's area.
   */
  | "fixed_charges"
  /**
   * The `cost` is of charges for usage, demand and the like; where delivery and supply have line items of their
   * own, both are in this `cost`.
   */
  | "usage_charges"
  /**
   * The `cost` is of all taxes and public fees. The `cost` MUST only include what goes entirely to the Customer's
   * jurisdictions, and MUST NOT include fees for the utility or another central entity, even if regulators
   * prescribe them: those are fixed charges.
   */
  | "taxes"
  /**
   * The `cost` is of distribution, also called delivery. The `cost` MAY include transmission where the bill does
   * not list it apart.
   */
  | "distribution"
  /** The `cost` is of supply, also called generation or retail. */
  | "supply"
  /** The `cost` is of grid transmission, where the bill lists it apart from distribution. */
  | "transmission"
  /**
   * The `cost` is of anything beside distribution, supply and transmission, often the "Other" part of a bill. The
   * `cost` MAY include single construction or upgrade charges, such as for a transformer.
   */
  | "other"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Bill Section Line Item Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4536
 */
export type BillSectionLineItemType =
  /** A fixed charge for the service, such as a base charge. */
  | "fixed_charge"
  /** A charge for usage, demand and the like. */
  | "usage_charge"
  /**
   * A tax or public fee. Line items of this type MUST only be what goes entirely to the Customer's jurisdictions,
   * and MUST NOT be fees for the utility or another central entity, even if regulators prescribe them: those are
   * fixed charges.
   */
  | "tax"
  /**
   * A charge for distribution, also called delivery. Where the bill does not list transmission apart, line items
   * with it MAY have this type.
   */
  | "distribution"
  /** A charge for supply, also called generation or retail. */
  | "supply"
  /** A charge for grid transmission, where the bill lists it apart from distribution. */
  | "transmission"
  /**
   * A charge for anything beside distribution, supply and transmission, often in the "Other" part of a bill. Line
   * items of this type MAY be single construction or upgrade charges, such as for a transformer.
   */
  | "other"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Aggregation Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4632
 */
export type AggregationType =
  /**
   * The Aggregation and its data are both public, and the Client can publish them, such as the usage of a large
   * region.
   */
  | "public"
  /**
   * The Client can publish the Aggregation, such as a building and its number, but its data is confidential and
   * MUST NOT be disclosed by the Client unless the Server's terms allow it.
   */
  | "listed"
  /**
   * The Aggregation and its data are both confidential and MUST NOT be disclosed by the Client unless the Server's
   * terms allow it.
   */
  | "confidential"
  /**
   * Combines the data of geographic regions. When this type is included, it is RECOMMENDED to give one or more
   * Aggregation Region objects in `grouped_regions`.
   */
  | "region"
  /**
   * Combines the data of one or more countries. Aggregation objects that contain this value in their
   * `aggregation_types` array MUST have the following additional fields:
   */
  | "country"
  /**
   * Combines the data of one or more provinces, states or territories. Aggregation objects that contain this value
   * in their `aggregation_types` array MUST have the following additional fields:
   */
  | "province"
  /**
   * Combines the data of one or more cities, towns or other municipalities. Aggregation objects that contain this
   * value in their `aggregation_types` array MUST have the following additional fields:
   */
  | "municipality"
  /**
   * Combines the data of one or more small areas, such as a neighborhood or block. When this type is included, it
   * is RECOMMENDED to give one or more Aggregation Region objects in `grouped_regions`.
   */
  | "local"
  /**
   * Combines the data of one or more buildings, such as a campus. When this type is included, it is RECOMMENDED to
   * give one or more addresses in `grouped_addresses`.
   */
  | "building"
  /**
   * Combines the data of certain Account objects, chosen by their `account_number`. When this type is included,
   * the Server MUST populate `grouped_accounts` with their `cds_account_id` or, if the number of Accounts is more
   * than 100, `grouped_aggregations` with Aggregations of parts of them.
   */
  | "account_number"
  /**
   * Combines the data of the Account objects with certain `account_types`. Aggregation objects that contain this
   * value in their `aggregation_types` array MUST have the following additional fields:
   */
  | "account_type"
  /**
   * Combines the data of the Account objects that have Account Program objects with a certain `program_number`.
   * Aggregation objects that contain this value in their `aggregation_types` array MUST have the following
   * additional fields:
   */
  | "account_program_number"
  /**
   * Combines the data of certain Service Contract objects, chosen by their `contract_number`. When this type is
   * included, the Server MUST populate `grouped_servicecontracts` with their `cds_servicecontract_id` or, if the
   * number of Service Contracts is more than 100, `grouped_aggregations` with Aggregations of parts of them.
   */
  | "contract_number"
  /**
   * Combines the data of the Service Contract objects with certain `service_types`. Aggregation objects that
   * contain this value in their `aggregation_types` array MUST have the following additional fields:
   */
  | "service_type"
  /**
   * Combines the data of the Service Contract objects with a certain `rateplan_code`. Aggregation objects that
   * contain this value in their `aggregation_types` array MUST have the following additional fields:
   */
  | "rateplan_code"
  /**
   * Combines the data of the Service Contract objects that have Service Program objects with a certain
   * `program_number`. Aggregation objects that contain this value in their `aggregation_types` array MUST have the
   * following additional fields:
   */
  | "service_program_number"
  /**
   * Combines the data of certain Service Point objects, chosen by their `servicepoint_number`. When this type is
   * included, the Server MUST populate `grouped_servicepoints` with their `cds_servicepoint_id` or, if the number
   * of Service Points is more than 100, `grouped_aggregations` with Aggregations of parts of them.
   */
  | "servicepoint_number"
  /**
   * Combines the data of the Service Point objects with certain `servicepoint_types`. Aggregation objects that
   * contain this value in their `aggregation_types` array MUST have the following additional fields:
   */
  | "servicepoint_type"
  /**
   * Combines the data of the Service Point objects that have Premise objects with a certain `premise_number`.
   * Aggregation objects that contain this value in their `aggregation_types` array MUST have the following
   * additional fields:
   */
  | "premise_number"
  /**
   * Combines the data of certain Meter Device objects, chosen (in the draft's words) by their
   * `servicepoint_number`. When this type is included, the Server MUST populate `grouped_meterdevices` with their
   * `cds_meterdevice_id` or, if the number of Meter Devices is more than 100, `grouped_aggregations` with
   * Aggregations of parts of them.
   */
  | "meter_number"
  /**
   * Combines the data (in the draft's words) of the Service Point objects with certain `servicepoint_types`.
   * Aggregation objects that contain this value in their `aggregation_types` array MUST have the following
   * additional fields:
   */
  | "meter_type"
  /**
   * Combines the data of the Meter Device objects that have Meter App objects with a certain `app_number`.
   * Aggregation objects that contain this value in their `aggregation_types` array MUST have the following
   * additional fields:
   */
  | "meter_app_number"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Aggregation Region Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4706
 */
export type AggregationRegionType =
  /**
   * A geographic territory. Aggregation Region objects that contain this value in their `types` array MUST have
   * the following additional fields:
   */
  | "geographic"
  /**
   * One or more postal (zip) codes. It is RECOMMENDED to add the `cds_coverage` type, for maps or shapefiles of
   * them. Aggregation Region objects that contain this value in their `types` array MUST have the following
   * additional fields:
   */
  | "postal_code"
  /**
   * One or more counties, also called boroughs, parishes or shires: what lies between province and municipality.
   * It is RECOMMENDED to add the `cds_coverage` type, for maps or shapefiles of them. Aggregation Region objects
   * that contain this value in their `types` array MUST have the following additional fields:
   */
  | "county"
  /**
   * One or more neighborhoods: mostly adjoining blocks within a municipality. Aggregation Region objects that
   * contain this value in their `types` array MUST have the following additional fields:
   */
  | "neighborhood"
  /**
   * One or more city blocks: the parcels and buildings along a part of a street. Aggregation Region objects that
   * contain this value in their `types` array MUST have the following additional fields:
   */
  | "city_block"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Consent Requirement Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L4754
 */
export type ConsentRequirementType =
  /** Must be met, every time, before the Aggregation's Usage Segments and other objects can be reached. */
  | "always"
  /**
   * May have to be met; the Server has not found out yet, for example because it compares with the anonymization
   * thresholds only on request.
   */
  | "sometimes"
  /**
   * Might have had to be met, but the Server found that this Aggregation does not need it; a Server that compares
   * with the thresholds beforehand marks each requirement `always` or `never`.
   */
  | "never"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * The Value Format `type` value MAY be a string of one of the following values and MUST follow its definition:
 *
 * @see spec/cds-wg3-01.md#L4874
 */
export type ValueType =
  /** Defined by Electric Usage */
  | "electric_usage"
  /** Defined by Electric Demand */
  | "electric_demand"
  /** Defined by Electric Supply Mix */
  | "electric_supply_mix"
  /** Defined by Water Usage */
  | "water_usage"
  /** Defined by Natural Gas Usage */
  | "natural_gas_usage"
  /** Defined by Fuel Oil Usage */
  | "fuel_oil_usage"
  /** Defined by Interval Cost */
  | "cost"
  /** Defined by Meter Readings */
  | "meter_readings"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Unit Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5170
 */
export type UnitType =
  /** Watt-hours. */
  | "Wh"
  /** Kilowatt-hours (1,000 Wh). */
  | "kWh"
  /** Megawatt-hours (1,000,000 Wh). */
  | "MWh"
  /** Watts. */
  | "W"
  /** Kilowatts (1,000 W). */
  | "kW"
  /** Megawatts (1,000,000 W). */
  | "MW"
  /** Cubic meters. */
  | "m3"
  /** Cubic feet. */
  | "ft3"
  /** Hundreds of cubic feet. */
  | "CCF"
  /** Thousands of cubic feet. */
  | "MCF"
  /** Millions of cubic feet. */
  | "MMCF"
  /** Millions of cubic feet in a day. */
  | "MMCFD"
  /** Liters. */
  | "L"
  /** Gallons. */
  | "gal"
  /** British thermal units. */
  | "Btu"
  /** Therms, each of 100,000 BTUs. */
  | "therm"
  /** Standard cubic meters. */
  | "Sm3"
  /** Standard cubic feet. */
  | "scf"
  /** Standard cubic feet in a minute. */
  | "SCFM"
  /** Degrees Celsius. */
  | "C"
  /** Degrees Fahrenheit. */
  | "F"
  /** Volt-amperes reactive. */
  | "var"
  /** Kilovolt-amperes reactive (1,000 var). */
  | "kvar"
  /** Volt-ampere reactive hours. */
  | "varh"
  /** Kilovolt-ampere reactive hours (1,000 varh). */
  | "kvarh"
  /** Years. */
  | "years"
  /** Months. */
  | "months"
  /** Days. */
  | "days"
  /** Hours. */
  | "hours"
  /** Minutes. */
  | "minutes"
  /** Seconds. */
  | "seconds"
  /** Money, in the currency that the object with this unit defines. */
  | "money"
  /** A number of things, such as lamps without a meter. */
  | "count"
  /** Percent, such as of a greatest value. */
  | "percent"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Direction Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5209
 */
export type DirectionType =
  /** Both directions together, as one net value. */
  | "net"
  /** From the central entity to the Customer, such as energy used in a building. */
  | "forward"
  /** From the Customer to the central entity, such as energy from distributed generation. */
  | "reverse"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Time-of-Use (TOU) Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5217
 */
export type TimeOfUseType =
  /** Super Peak or Super On-Peak. */
  | "super_peak"
  /** Peak or On-Peak. */
  | "peak"
  /** Partial-Peak or Shoulder. */
  | "partial_peak"
  /** Off-Peak. */
  | "off_peak"
  /** Super Off-Peak. */
  | "super_off_peak"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Tier Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5227
 */
export type TierType =
  /** The baseline tier. */
  | "baseline"
  /** What goes beyond the baseline. */
  | "overage"
  /** Tier 1. */
  | "tier_1"
  /** Tier 2. */
  | "tier_2"
  /** Tier 3. */
  | "tier_3"
  /** Tier 4. */
  | "tier_4"
  /** Tier 5. */
  | "tier_5"
  /** Tier 6. */
  | "tier_6"
  /** Tier 7. */
  | "tier_7"
  /** Tier 8. */
  | "tier_8"
  /** Tier 9. */
  | "tier_9"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Season Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5243
 */
export type SeasonType =
  /** Spring. */
  | "spring"
  /** Summer. */
  | "summer"
  /** Fall or autumn. */
  | "fall"
  /** Winter. */
  | "winter"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Reading Quality Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5252
 */
export type ReadingQualityType =
  /** Digital readings of the Meter Devices, unchanged and unchecked. */
  | "raw"
  /** Readings taken by eye or by hand, unchanged and unchecked. */
  | "manual"
  /** Checked automatically, but not yet of `revenue` quality. */
  | "valid"
  /** Ready for billing, or billed already. */
  | "revenue"
  /** Estimated. */
  | "estimated"
  /** Calculated from other measured values. */
  | "calculated"
  /** Edited after the earlier value was billed. */
  | "corrected"
  /**
   * As good as what the Customer sees on the website. This may be any quality, so it is RECOMMENDED to use it only
   * where no more specific one is known.
   */
  | "website"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Demand Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5266
 */
export type DemandType =
  /** The highest demand in the interval. */
  | "peak"
  /** The mean demand in the interval. */
  | "average"
  /** The demand at the moment when the interval starts. */
  | "starting"
  /** The demand at the moment when the interval ends. */
  | "ending"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Supply Attribution Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5275
 */
export type SupplyAttributionType =
  /** Grid supply from the base sources. */
  | "base"
  /** Grid supply that belongs to the Customer's own Service Contracts, such as by power purchase agreements. */
  | "individual"
  /** Grid supply from what remains of the sources. */
  | "residual"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * Supply Type values MUST be a string of one of the following:
 *
 * @see spec/cds-wg3-01.md#L5283
 */
export type SupplyType =
  /** All sources of the attribution together. */
  | "general"
  /** All carbon free sources of the attribution together, nuclear power included. */
  | "carbonfree"
  /** Peaker units. */
  | "peaker"
  /** Solar power. */
  | "solar"
  /** Wind power. */
  | "wind"
  /** Hydro power. */
  | "hydro"
  /** Geothermal power. */
  | "geothermal"
  /** Power from biomass. */
  | "biomass"
  /** Nuclear power. */
  | "nuclear"
  /** Stored power. */
  | "storage"
  /** What others saved, such as by demand response programs. */
  | "demand_management"
  /**
   * Distributed ("behind-the-meter") generation that was fed into the grid, the Customer's own from another place
   * included, but not what the Customer makes and uses on the spot.
   */
  | "distributed"
  /** All power from natural gas, peakers and base load alike. */
  | "natural_gas"
  /** Power from coal. */
  | "coal"
  /** Power from oil. */
  | "oil"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * EAC object `beneficiary_type` values MUST be one of the following:
 *
 * @see spec/cds-wg3-01.md#L5369
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
  | "general"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * The `values` of a Usage Segment are an ordered list of Value Sets. A Value Set entry is an array that holds
 * Value Objects, with their types in the order of the `formats` list.
 *
 * @see spec/cds-wg3-01.md#L4857
 */
export type ValueSet = readonly (Value | null)[];

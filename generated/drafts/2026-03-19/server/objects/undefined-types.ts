/** Types that the specification names and does not define yet: they stay open until it does. */

import type { JsonValue } from "../support/json.js";

/**
 * `AccountType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L618
 */
export type AccountType = JsonValue;

/**
 * `AccountContact`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L619
 */
export type AccountContact = JsonValue;

/**
 * `ContractStatus`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L668
 */
export type ContractStatus = JsonValue;

/**
 * `ContractType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L669
 */
export type ContractType = JsonValue;

/**
 * `ServiceType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L674
 */
export type ServiceType = JsonValue;

/**
 * `ServiceClass`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L675
 */
export type ServiceClass = JsonValue;

/**
 * `ServicePointType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L723
 */
export type ServicePointType = JsonValue;

/**
 * `PremiseType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L737
 */
export type PremiseType = JsonValue;

/**
 * `MeterType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L784
 */
export type MeterType = JsonValue;

/**
 * `NewCharge`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L841
 */
export type NewCharge = JsonValue;

/**
 * `ProgramParticipation`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L849
 */
export type ProgramParticipation = JsonValue;

/**
 * `BillSectionType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L893
 */
export type BillSectionType = JsonValue;

/**
 * `DistributionEntity`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L897
 */
export type DistributionEntity = JsonValue;

/**
 * `LoadServingEntity`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L899
 */
export type LoadServingEntity = JsonValue;

/**
 * `BillSectionLineItem`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L910
 */
export type BillSectionLineItem = JsonValue;

/**
 * `BillSectionEnergySummary`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L911
 */
export type BillSectionEnergySummary = JsonValue;

/**
 * `AggregationType`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L955
 */
export type AggregationType = JsonValue;

/**
 * `AggregationRegion`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L960
 */
export type AggregationRegion = JsonValue;

/**
 * `ConsentRequirement`: any JSON value until a draft defines it.
 *
 * @see spec/drafts/2026-03-19/cds-wg3-01.md#L961
 */
export type ConsentRequirement = JsonValue;

/**
 * The JSON objects of the specification, as types.
 *
 * Server Metadata
 *
 * @see spec/cds-wg1-01.md#L1
 */

import type { DateTime, Url } from "../support/json.js";

/**
 * The `Metadata` object.
 *
 * @see spec/cds-wg1-01.md#L93
 */
export interface Metadata {
  /**
   * Which version of the format the object follows; for the version stated here it is `v1`.
   *
   * @see spec/cds-wg1-01.md#L97
   */
  readonly cds_metadata_version: string;

  /**
   * The canonical address of this object.
   *
   * @see spec/cds-wg1-01.md#L98
   */
  readonly cds_metadata_url: string;

  /**
   * When the address first had the object.
   *
   * @see spec/cds-wg1-01.md#L99
   */
  readonly created: DateTime;

  /**
   * When the object last changed.
   *
   * @see spec/cds-wg1-01.md#L100
   */
  readonly updated: DateTime;

  /**
   * What the utility or entity is called, such as "Riverside Power".
   *
   * @see spec/cds-wg1-01.md#L101
   */
  readonly name: string;

  /**
   * What the utility or entity is, in short.
   *
   * @see spec/cds-wg1-01.md#L102
   */
  readonly description: string;

  /**
   * A page about the utility or entity, for users.
   *
   * @see spec/cds-wg1-01.md#L103
   */
  readonly website: Url;

  /**
   * The technical documentation, for Clients.
   *
   * @see spec/cds-wg1-01.md#L104
   */
  readonly documentation: Url;

  /**
   * Contacts for technical support, for Clients.
   *
   * @see spec/cds-wg1-01.md#L105
   */
  readonly support: Url;

  /**
   * What the Server can do; an empty array if nothing beyond this object. If it lists `coverage`, it MUST also
   * unite the `capabilities` of all Coverage Entry objects of the Coverage Endpoint.
   *
   * @see spec/cds-wg1-01.md#L106
   */
  readonly capabilities: readonly CdsWg101ServerCapability[];

  /**
   * The address of the Coverage Endpoint. This field is REQUIRED if `coverage` is listed in the `capabilities`
   * array.
   *
   * @see spec/cds-wg1-01.md#L108
   */
  readonly coverage?: Url;

  /**
   * The addresses of related Metadata Endpoints.
   *
   * @see spec/cds-wg1-01.md#L109
   */
  readonly related_metadata?: readonly Url[];

  /**
   * The address of the Authorization Server Metadata Object.
   *
   * @see spec/cds-wg1-02.md#L198
   */
  readonly oauth_metadata: Url;
}

/**
 * When `type` is `geographic`, one or both of `map_resource` and `geojson_resource` MUST be provided.
 *
 * @see spec/cds-wg1-01.md#L156
 */
export interface CoverageEntry {
  /**
   * Identifies the coverage entry.
   *
   * @see spec/cds-wg1-01.md#L160
   */
  readonly id: string;

  /**
   * When the entry first appeared.
   *
   * @see spec/cds-wg1-01.md#L161
   */
  readonly created: DateTime;

  /**
   * When the entry last changed.
   *
   * @see spec/cds-wg1-01.md#L162
   */
  readonly updated: DateTime;

  /**
   * What the covered entity is called, such as "Riverside Power". It MAY differ from the metadata's `name`, for
   * example where a parent runs the Server.
   *
   * @see spec/cds-wg1-01.md#L163
   */
  readonly entity_name: string;

  /**
   * The short name of the covered entity, such as "RP". It helps with entities that are mostly called by it. If
   * there is no short name, this value is `null`.
   *
   * @see spec/cds-wg1-01.md#L165
   */
  readonly entity_abbreviation: string | null;

  /**
   * The country with jurisdiction over the coverage. Where several countries have it, Servers MUST have one entry
   * for each.
   *
   * @see spec/cds-wg1-01.md#L168
   */
  readonly country: string;

  /**
   * What the area or category is called, for people.
   *
   * @see spec/cds-wg1-01.md#L170
   */
  readonly name: string;

  /**
   * What the area or category is, in short.
   *
   * @see spec/cds-wg1-01.md#L171
   */
  readonly description?: string;

  /**
   * What kind of coverage entry this is.
   *
   * @see spec/cds-wg1-01.md#L172
   */
  readonly type: CoverageType;

  /**
   * The part that the Server plays for the entry.
   *
   * @see spec/cds-wg1-01.md#L173
   */
  readonly role: CapabilityRole;

  /**
   * The kinds of infrastructure that apply to the entry; an empty array if none does.
   *
   * @see spec/cds-wg1-01.md#L174
   */
  readonly infrastructure_types: readonly InfrastructureType[];

  /**
   * The services or commodities that apply to the entry; an empty array if none does.
   *
   * @see spec/cds-wg1-01.md#L175
   */
  readonly commodity_types: readonly CommodityType[];

  /**
   * What the Server can do for the entry; an empty array if the entry only informs. This list MUST NOT include the
   * `coverage` capability.
   *
   * @see spec/cds-wg1-01.md#L176
   */
  readonly capabilities: readonly CdsWg101ServerCapability[];

  /**
   * A map of the covered territory.
   *
   * @see spec/cds-wg1-01.md#L177
   */
  readonly map_resource?: Url;

  /**
   * The Content-Type of `map_resource`. This field is REQUIRED if `map_resource` is provided.
   *
   * @see spec/cds-wg1-01.md#L178
   */
  readonly map_content_type?: string;

  /**
   * A GeoJSON object of the covered territory. It MUST use WGS 84, the default coordinate system of GeoJSON
   * (Section 4). Other coordinate systems MUST go into a field that extends the Coverage Entry object, not into
   * `geojson_resource`.
   *
   * @see spec/cds-wg1-01.md#L179
   */
  readonly geojson_resource?: Url;
}

/**
 * The `CoverageEntryListing` object.
 *
 * @see spec/cds-wg1-01.md#L140
 */
export interface CoverageEntryListing {
  /**
   * The segments that the Server covers
   *
   * @see spec/cds-wg1-01.md#L144
   */
  readonly coverage_entries: readonly CoverageEntry[];

  /**
   * The next page of entries (`null` after the last one)
   *
   * @see spec/cds-wg1-01.md#L145
   */
  readonly next: Url | null;

  /**
   * The previous page of entries (`null` before the first one)
   *
   * @see spec/cds-wg1-01.md#L146
   */
  readonly previous: Url | null;
}

/**
 * A Server capability is some information or interoperation that a Server provides. The following strings are an
 * enumerated set of capabilities, the ones defined here:
 *
 * @see spec/cds-wg1-01.md#L121
 */
export type CdsWg101ServerCapability =
  /**
   * The Server tells what its other capabilities cover. With it, the metadata object's `coverage` value is
   * REQUIRED.
   */
  | "coverage"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * The type says what is grouped in the entry. An entry MAY stand for a territory or for a logical group, such as
 * a customer segment. Servers MAY have several entries, for different services, in one endpoint.
 *
 * @see spec/cds-wg1-01.md#L185
 */
export type CoverageType =
  /** An area, such as the territory of an electric service. */
  | "geographic"
  /** A group without geography, such as all commercial customers. */
  | "logical"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * A role says in what standing the Server provides the capabilities of the entry. The following strings are an
 * enumerated set of role types, one of which MAY be the `role` value of a coverage entry object.
 *
 * @see spec/cds-wg1-01.md#L196
 */
export type CapabilityRole =
  /**
   * The Server is that of the entity itself, such as the utility. For one coverage and capability, only one Server
   * SHOULD call itself `authoritative`.
   */
  | "authoritative"
  /**
   * The Server belongs to somebody whom contract or government ties to the `authoritative` entity, and acts for
   * the `direct` entity officially, such as a state's data hub. Several Servers can be `official` at once, if the
   * `authoritative` entity has named several.
   */
  | "official"
  /** The Server offers capabilities as a proxy, without an agreement with the `direct` entity. */
  | "aggregator"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * An infrastructure type is a category of utility or grid entity. The following strings are an enumerated set of
 * infrastructure types, which MAY stand in the `infrastructure_types` array of a coverage entry object.
 *
 * @see spec/cds-wg1-01.md#L207
 */
export type InfrastructureType =
  /** A utility that brings electricity, gas or water to the end customer. */
  | "distribution_utility"
  /** An entity that keeps or reads the meters. */
  | "metering_provider"
  /** An entity that sells energy to the end customer. */
  | "supplier"
  /** An entity that runs power plants or other generation. */
  | "generator"
  /** An entity that runs an energy or grid market. */
  | "market_operator"
  /** A "DSO", which controls one or more distribution grids. */
  | "distribution_service_operator"
  /** A "TSO" or "ISO"; the draft speaks of distribution grids here, too. */
  | "transmission_service_operator"
  /** An entity with other services for customers, utilities or the grid. */
  | "service_provider"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

/**
 * A commodity type is a category of service to end customers. The following strings are an enumerated set of
 * commodity types, which MAY stand in the `commodity_types` array of a coverage entry object.
 *
 * @see spec/cds-wg1-01.md#L221
 */
export type CommodityType =
  /** Electric service */
  | "electricity"
  /** Natural gas service */
  | "natural_gas"
  /** Fuel oil service */
  | "fuel_oil"
  /** Water service */
  | "water"
  /** Wastewater service */
  | "wastewater"
  /** Trash service */
  | "trash"
  /** Service around distributed energy resources (DER) */
  | "distributed_energy"
  /** Values of extensions and later drafts. */
  | (string & Record<never, never>);

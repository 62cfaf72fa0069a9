/**
 * The types of CDS-WG1-01 Server Metadata, generated from spec/cds-wg1-01.md#L1; do not edit.
 *
 * Objects may carry more members than these: extensions are allowed to add some.
 *
 * @module
 */
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
  cds_metadata_version: string;
  /**
   * The canonical address of this object.
   *
   * @see spec/cds-wg1-01.md#L98
   */
  cds_metadata_url: string;
  /**
   * When the address first had the object.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-01.md#L99
   */
  created: string;
  /**
   * When the object last changed.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-01.md#L100
   */
  updated: string;
  /**
   * What the utility or entity is called, such as "Riverside Power".
   *
   * @see spec/cds-wg1-01.md#L101
   */
  name: string;
  /**
   * What the utility or entity is, in short.
   *
   * @see spec/cds-wg1-01.md#L102
   */
  description: string;
  /**
   * A page about the utility or entity, for users.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L103
   */
  website: string;
  /**
   * The technical documentation, for Clients.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L104
   */
  documentation: string;
  /**
   * Contacts for technical support, for Clients.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L105
   */
  support: string;
  /**
   * What the Server can do; an empty array if nothing beyond this object. If it lists `coverage`, it MUST also
   * unite the `capabilities` of all Coverage Entry objects of the Coverage Endpoint.
   *
   * @see spec/cds-wg1-01.md#L106
   */
  capabilities: ServerCapability[];
  /**
   * The address of the Coverage Endpoint. This field is REQUIRED if `coverage` is listed in the `capabilities`
   * array.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L108
   */
  coverage?: string;
  /**
   * The addresses of related Metadata Endpoints.
   *
   * @see spec/cds-wg1-01.md#L109
   */
  related_metadata?: string[];
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
  id: string;
  /**
   * When the entry first appeared.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-01.md#L161
   */
  created: string;
  /**
   * When the entry last changed.
   *
   * Format: `date-time`.
   *
   * @see spec/cds-wg1-01.md#L162
   */
  updated: string;
  /**
   * What the covered entity is called, such as "Riverside Power". It MAY differ from the metadata's `name`, for
   * example where a parent runs the Server.
   *
   * @see spec/cds-wg1-01.md#L163
   */
  entity_name: string;
  /**
   * The short name of the covered entity, such as "RP". It helps with entities that are mostly called by it. If
   * there is no short name, this value is `null`.
   *
   * @see spec/cds-wg1-01.md#L165
   */
  entity_abbreviation: string | null;
  /**
   * The country with jurisdiction over the coverage. Where several countries have it, Servers MUST have one entry
   * for each.
   *
   * @see spec/cds-wg1-01.md#L168
   */
  country: string;
  /**
   * What the area or category is called, for people.
   *
   * @see spec/cds-wg1-01.md#L170
   */
  name: string;
  /**
   * What the area or category is, in short.
   *
   * @see spec/cds-wg1-01.md#L171
   */
  description?: string;
  /**
   * What kind of coverage entry this is.
   *
   * @see spec/cds-wg1-01.md#L172
   */
  type: CoverageType;
  /**
   * The part that the Server plays for the entry.
   *
   * @see spec/cds-wg1-01.md#L173
   */
  role: CapabilityRole;
  /**
   * The kinds of infrastructure that apply to the entry; an empty array if none does.
   *
   * @see spec/cds-wg1-01.md#L174
   */
  infrastructure_types: InfrastructureType[];
  /**
   * The services or commodities that apply to the entry; an empty array if none does.
   *
   * @see spec/cds-wg1-01.md#L175
   */
  commodity_types: CommodityType[];
  /**
   * What the Server can do for the entry; an empty array if the entry only informs. This list MUST NOT include the
   * `coverage` capability.
   *
   * @see spec/cds-wg1-01.md#L176
   */
  capabilities: ServerCapability[];
  /**
   * A map of the covered territory.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L177
   */
  map_resource?: string;
  /**
   * The Content-Type of `map_resource`. This field is REQUIRED if `map_resource` is provided.
   *
   * @see spec/cds-wg1-01.md#L178
   */
  map_content_type?: string;
  /**
   * A GeoJSON object of the covered territory. It MUST use WGS 84, the default coordinate system of GeoJSON
   * (Section 4). Other coordinate systems MUST go into a field that extends the Coverage Entry object, not into
   * `geojson_resource`.
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L179
   */
  geojson_resource?: string;
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
  coverage_entries: CoverageEntry[];
  /**
   * The next page of entries (`null` after the last one)
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L145
   */
  next: string | null;
  /**
   * The previous page of entries (`null` before the first one)
   *
   * Format: `uri`.
   *
   * @see spec/cds-wg1-01.md#L146
   */
  previous: string | null;
}

/**
 * A Server capability is some information or interoperation that a Server provides. The following strings are an
 * enumerated set of capabilities, the ones defined here:
 *
 * Open: values other than `coverage` may occur and must be tolerated.
 *
 * - `coverage`: The Server tells what its other capabilities cover. With it, the metadata object's `coverage`
 *   value is REQUIRED.
 *
 * @see spec/cds-wg1-01.md#L121
 */
export type ServerCapability = "coverage" | (string & {});

/**
 * The type says what is grouped in the entry. An entry MAY stand for a territory or for a logical group, such as
 * a customer segment. Servers MAY have several entries, for different services, in one endpoint.
 *
 * Open: values other than `geographic` and `logical` may occur and must be tolerated.
 *
 * - `geographic`: An area, such as the territory of an electric service.
 * - `logical`: A group without geography, such as all commercial customers.
 *
 * @see spec/cds-wg1-01.md#L185
 */
export type CoverageType = "geographic" | "logical" | (string & {});

/**
 * A role says in what standing the Server provides the capabilities of the entry. The following strings are an
 * enumerated set of role types, one of which MAY be the `role` value of a coverage entry object.
 *
 * Open: values other than `authoritative`, `official` and `aggregator` may occur and must be tolerated.
 *
 * - `authoritative`: The Server is that of the entity itself, such as the utility. For one coverage and
 *   capability, only one Server SHOULD call itself `authoritative`.
 * - `official`: The Server belongs to somebody whom contract or government ties to the `authoritative` entity,
 *   and acts for the `direct` entity officially, such as a state's data hub. Several Servers can be `official`
 *   at once, if the `authoritative` entity has named several.
 * - `aggregator`: The Server offers capabilities as a proxy, without an agreement with the `direct` entity.
 *
 * @see spec/cds-wg1-01.md#L196
 */
export type CapabilityRole = "authoritative" | "official" | "aggregator" | (string & {});

/**
 * An infrastructure type is a category of utility or grid entity. The following strings are an enumerated set of
 * infrastructure types, which MAY stand in the `infrastructure_types` array of a coverage entry object.
 *
 * Open: values other than `distribution_utility`, `metering_provider`, `supplier`, `generator`,
 * `market_operator`, `distribution_service_operator`, `transmission_service_operator` and `service_provider` may
 * occur and must be tolerated.
 *
 * - `distribution_utility`: A utility that brings electricity, gas or water to the end customer.
 * - `metering_provider`: An entity that keeps or reads the meters.
 * - `supplier`: An entity that sells energy to the end customer.
 * - `generator`: An entity that runs power plants or other generation.
 * - `market_operator`: An entity that runs an energy or grid market.
 * - `distribution_service_operator`: A "DSO", which controls one or more distribution grids.
 * - `transmission_service_operator`: A "TSO" or "ISO"; the draft speaks of distribution grids here, too.
 * - `service_provider`: An entity with other services for customers, utilities or the grid.
 *
 * @see spec/cds-wg1-01.md#L207
 */
export type InfrastructureType =
  | "distribution_utility"
  | "metering_provider"
  | "supplier"
  | "generator"
  | "market_operator"
  | "distribution_service_operator"
  | "transmission_service_operator"
  | "service_provider"
  | (string & {});

/**
 * A commodity type is a category of service to end customers. The following strings are an enumerated set of
 * commodity types, which MAY stand in the `commodity_types` array of a coverage entry object.
 *
 * Open: values other than `electricity`, `natural_gas`, `fuel_oil`, `water`, `wastewater`, `trash` and
 * `distributed_energy` may occur and must be tolerated.
 *
 * - `electricity`: Electric service
 * - `natural_gas`: Natural gas service
 * - `fuel_oil`: Fuel oil service
 * - `water`: Water service
 * - `wastewater`: Wastewater service
 * - `trash`: Trash service
 * - `distributed_energy`: Service around distributed energy resources (DER)
 *
 * @see spec/cds-wg1-01.md#L221
 */
export type CommodityType =
  | "electricity"
  | "natural_gas"
  | "fuel_oil"
  | "water"
  | "wastewater"
  | "trash"
  | "distributed_energy"
  | (string & {});

/**
 * What `listCoverageEntries` may be narrowed down to; a list holds the values of which one must match.
 *
 * @see spec/cds-wg1-01.md#L140
 */
export interface ListCoverageEntriesFilters {
  /**
   * A space-separated list of `id` values by which Servers MUST filter.
   *
   * @see spec/cds-wg1-01.md#L154
   */
  readonly ids?: readonly string[];
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
 * @see spec/cds-wg1-01.md#L1
 */
export interface paths {
  /**
   * @see spec/cds-wg1-01.md#L140
   */
  "/coverage": {
    /**
     * Lists the `CoverageEntry` objects that the access token may read. `next` links to the following page. Ordered
     * by `updated` (descending). Servers publish the URL as `coverage` in their metadata.
     *
     * @see spec/cds-wg1-01.md#L140
     */
    get: Listed<ListCoverageEntriesFilters, CoverageEntryListing>;
  };
}

/** What the engine is given and what it answers. */

import type { JsonValue } from "../../generated/server/support/json.js";
import type { Policy } from "../../generated/server/support/policy.js";
import type { Resource } from "../../generated/server/support/resource.js";
import type { PageJson } from "./page-json.js";

/** The generated artifacts of a draft that the engine runs. */
export interface Draft {
  /** The listings of data; those of clients, credentials and the like are not the engine's. */
  readonly resources: readonly Resource[];
  readonly policy: Policy;
}

/** What a token may see: all that its accesses open, each on its own terms. */
export interface Grant {
  /** Identifies the grant, for example its `grant_id`. */
  readonly id: string;
  readonly accesses: readonly Access[];
}

/** One scope that was granted. */
export interface Access {
  /** The scope's type; `null` where the draft defines no scopes. */
  readonly scope: string | null;
  /** The objects that the grant names itself, for example `Account`, where the draft's scopes open none. */
  readonly objects: readonly string[];
  /**
   * The fields of the scope's authorization details, with absolute times: `include_accounts`, `sync_until`, …
   * Value types are the `type` values of value formats.
   */
  readonly details: { readonly [field: string]: JsonValue | undefined };
  /** The identifiers of the objects that were selected, by the object's name; `all` opens every object. */
  readonly selected: "all" | { readonly [object: string]: readonly string[] };
}

/** The parameters of a request, as the generated functions read them. */
export type Parameters = { readonly [name: string]: string | readonly string[] | undefined };

/** A request for a page of a listing. */
export interface PageQuery {
  readonly parameters: Parameters;
  /** The page, as an earlier answer named it; `null` for the first one. */
  readonly cursor: string | null;
  /** The time of the request. */
  readonly now: Date;
}

/** A page of a listing. */
export interface Page {
  /** The JSON texts of the objects, in order, with commas between, cut to what the grant shows. */
  readonly json: PageJson;
  /** How many objects the page has. */
  readonly count: number;
  /** The time whose data an object of the page is, by its place: now, or the end of what the grant may see of it. */
  readonly asOf: (index: number) => Date;
  /** Names the page's content: pages of the same name have the same objects with the same texts. */
  readonly state: string;
  /** The cursors of the pages after and before; `null` where the listing ends. */
  readonly next: string | null;
  readonly previous: string | null;
}

/** A cursor that this server did not make, or made for another listing, grant or filter. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

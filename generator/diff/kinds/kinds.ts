import type { ChangeKind } from "../change-kind.js";
import { ACCESS_KINDS } from "./access.js";
import { DEFINITION_KINDS } from "./definitions.js";
import type { KindDescription } from "./describe.js";
import { ENUMERATION_KINDS } from "./enumerations.js";
import { FIELD_KINDS } from "./fields.js";
import { REQUEST_KINDS } from "./requests.js";
import { SCOPE_KINDS } from "./scopes.js";
import { TEXT_KINDS } from "./text.js";

/** The kinds by family, in the order in which they are documented. */
export const KIND_FAMILIES = {
  "Documents, objects and named types": DEFINITION_KINDS,
  Fields: FIELD_KINDS,
  Enumerations: ENUMERATION_KINDS,
  "Listings and other operations": REQUEST_KINDS,
  "Scopes and scenarios": SCOPE_KINDS,
  "Authorization details fields": ACCESS_KINDS,
  "Requirements, examples and anchors": TEXT_KINDS,
} as const;

/** The one table of all kinds of change: what each means for clients and for servers, and what to do. */
export const KINDS: Readonly<Record<ChangeKind, KindDescription>> = {
  ...DEFINITION_KINDS,
  ...FIELD_KINDS,
  ...ENUMERATION_KINDS,
  ...REQUEST_KINDS,
  ...SCOPE_KINDS,
  ...ACCESS_KINDS,
  ...TEXT_KINDS,
};

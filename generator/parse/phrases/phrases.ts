import { ALIASES } from "./aliases.js";
import { CONDITIONS, OUTSIDE_SCOPES } from "./conditions.js";
import { FILTERS } from "./filters.js";
import { LINKS } from "./links.js";
import { LIST_LEAD_INS } from "./list-lead-ins.js";
import { OPENNESS } from "./openness.js";
import { ORDERS } from "./orders.js";
import type { Phrase } from "./phrase.js";
import { RELATIONS } from "./relations.js";
import { SELECTED, SELECTIONS } from "./selections.js";

/** The whole phrase table, for its tests and for whoever wants to read it. */
export const PHRASES: readonly Phrase[] = [
  ...LIST_LEAD_INS,
  ...FILTERS,
  ...ORDERS,
  ...CONDITIONS,
  ...OUTSIDE_SCOPES,
  ...OPENNESS,
  ...ALIASES,
  ...LINKS,
  ...RELATIONS,
  ...SELECTIONS,
  ...SELECTED,
];

/** Reading a page from a view. */

import type { Work } from "../store/database.js";
import type { ObjectTable } from "../store/schema.js";
import { name, sql } from "../store/sql.js";
import { type FoundObject, hasObjectsFrom, isBackward, objectsFrom, type Place, type Source } from "./found-objects.js";
import { type HiddenLinks, hiddenLinks } from "./hidden-links.js";
import { fewCandidates, filterConditions } from "./filters.js";
import type { Parameters } from "./types.js";
import type { ViewContext } from "./visible.js";

/** An object of a page. */
export interface PageRow extends Pick<FoundObject, "version" | "shows" | "size" | "stored"> {
  /** The identifiers that do not show; `null` if all of them do. */
  readonly hidden: HiddenLinks | null;
}

/** The objects of a page. */
export interface PageRows {
  readonly rows: readonly PageRow[];
  /** Where the pages before and after start; `null` if there are no objects there. */
  readonly before: Place | null;
  readonly after: Place | null;
}

/** What a direction leaves out is what its opposite has. */
const OPPOSITE = { after: "until", until: "after", before: "from", from: "before" } as const;

/** Reads a page of a view. */
export function* readPage(
  context: ViewContext,
  table: ObjectTable,
  cutter: Source["cutter"],
  parameters: Parameters,
  place: Place | null,
  size: number,
): Work<PageRows> {
  const few = yield* fewCandidates(context, table, parameters);
  if (few?.length === 0) return { rows: [], before: null, after: null };
  const owner = { table, row: name("o"), shows: sql`v."shows"` };
  const conditions = filterConditions(context, owner, parameters);
  const source = { context, table, cutter, few, conditions };
  const found = yield* objectsFrom(source, place, size + 1);
  const objects = found.objects.slice(0, size);
  const [nearest, farthest] = [found.placeAt(0), found.placeAt(objects.length - 1)];
  if (isBackward(place)) objects.reverse();
  const first = placeOf(isBackward(place) ? farthest : nearest, place, "before");
  const last = placeOf(isBackward(place) ? nearest : farthest, place, "after");
  const hasMore = found.objects.length > size;
  const opposite = isBackward(place) ? last : first;
  // Mostly the object is still there that the page was named after, which is found faster than what comes before it.
  const hasOther = place !== null && (found.isPlaceThere || (opposite !== null && (yield* hasObjectsFrom(source, opposite))));
  const [hasBefore, hasAfter] = isBackward(place) ? [hasMore, hasOther] : [hasOther, hasMore];
  const hidden = yield* hiddenLinks(context, table, objects.filter(({ mayHide }) => mayHide).map(({ version }) => version));
  return {
    rows: objects.map(({ version, shows, size: bytes, stored }) => ({ version, shows, size: bytes, hidden: hidden.get(version) ?? null, stored })),
    before: hasBefore ? first : null,
    after: hasAfter ? last : null,
  };
}

/** The place before a page's first object or after its last one; of an empty page, the place that is opposite to its own. */
function placeOf(object: Pick<Place, "sort" | "id"> | null, place: Place | null, direction: "after" | "before"): Place | null {
  if (object === null) return place === null ? null : { ...place, direction: OPPOSITE[place.direction] };
  return { direction, ...object };
}

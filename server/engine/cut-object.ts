/** How objects' texts are cut to what the accesses show that show them. */

import { hash } from "node:crypto";
import { type JsonSpan, jsonSpans } from "../store/json-spans.js";
import type { ObjectTable } from "../store/schema.js";
import { linksOf, seriesOf, seriesText, type StoredText } from "../store/stored-spans.js";
import type { ByteWriter } from "./byte-writer.js";
import { copyWithoutLinks, createMemberCutter, type HiddenIds, type MemberCutter } from "./cut.js";
import { cutSeriesMembers, limitsSeries, seriesKey, type ShownSeries, shownOfSeries } from "./cut-series.js";
import { type HiddenLinks, hiddenValues } from "./hidden-links.js";
import { createKnown } from "./known.js";
import type { GrantTerms } from "./terms.js";

/** An object of which a part may show. */
interface Shown {
  readonly version: number;
  /** The bits of the accesses that show it. */
  readonly shows: number;
  /** The identifiers that do not show; `null` if all of them do. */
  readonly hidden: HiddenLinks | null;
}

/** Cuts stored texts of one kind of object for a grant, at any time. */
export interface Cutter {
  /** Whether some objects may show without all of their parts, besides identifiers: then what is kept of their parts is needed. */
  readonly mayCut: boolean;
  /** All that the cut of an object depends on: the same text for the same key. */
  readonly key: (shown: Shown) => string;
  /** How to cut an object's text; `null` if all of it shows. */
  readonly cut: (shown: Shown, spans: string) => ((text: StoredText, out: ByteWriter) => void) | null;
}

/** What accesses together leave of an object. */
interface Known {
  readonly members: MemberCutter;
  readonly hidesMembers: boolean;
  readonly lacking: ReadonlyMap<string, ReadonlySet<string>>;
  readonly key: string;
}

/** Makes what cuts objects of a kind; to be used for many pages, since it gets to know how objects are laid out. */
export function createCutter(table: ObjectTable, terms: GrantTerms): Cutter {
  const known = createKnown<number, Known>(KNOWN_SHOWN);
  const { formats, object, resource } = table;
  const hidesFields = resource.fields.some(({ name: field }) => terms.showing(object, field) !== terms.all);
  const lacksFields = terms.accesses.some(({ bit }) => terms.lacking(object, bit).length > 0);
  const cutsSeries = limitsSeries(terms);
  const isUnlimited = formats === null || !cutsSeries;
  const cutterOf = (shows: number): Known =>
    known(shows, () => {
      const lacks = terms.lacking(object, shows);
      const hidden = hiddenFields(table, terms, shows, lacks);
      // There are as many keys as texts, and a grant's fields are many.
      const key = hash("sha256", JSON.stringify([object, [...hidden], lacks, isUnlimited ? null : seriesKey(terms, shows)]), "base64url");
      return { members: createMemberCutter(hidden), hidesMembers: hidden.size > 0, lacking: byMember(lacks), key };
    });
  const knownSeries = createKnown<string, ShownSeries>(KNOWN_SERIES);
  const seriesOfCut = (shows: number, spans: string): ShownSeries =>
    knownSeries(`${shows} ${seriesText(spans)}`, () => shownOfSeries(terms, shows, seriesOf(spans)));
  const knownFormats = createKnown<string, JsonSpan>(KNOWN_SERIES);
  const spansOf = (json: string): JsonSpan => knownFormats(json, () => jsonSpans(json));
  return {
    mayCut: hidesFields || lacksFields || cutsSeries,
    key: ({ version, shows, hidden }) => `${version} ${cutterOf(shows).key} ${hidden === null ? "" : JSON.stringify(hiddenValues(hidden))}`,
    cut: ({ shows, hidden }, spans) => {
      const { members, hidesMembers, lacking } = cutterOf(shows);
      const series = isUnlimited ? ALL : seriesOfCut(shows, spans);
      if (hidden === null && lacking.size === 0 && series.kind === "all") return hidesMembers ? members.cut : null;
      const hiddenLinks = hidden?.lists ?? NO_LINKS;
      const links = hiddenLinks.size === 0 && lacking.size === 0 ? [] : linksOf(spans);
      return (text, out) => {
        const copy = (start: number, end: number): void =>
          hiddenLinks.size === 0 ? out.copy(text.bytes, text.start + start, text.start + end) : copyWithoutLinks(text, links, hiddenLinks, start, end, out);
        const isWhole = (start: number, end: number): boolean => !links.some(([field, from, to]) => from >= start && to <= end && hiddenLinks.has(field));
        const seriesMembers = series.kind === "all" || formats === null ? [] : cutSeriesMembers(text, members.namesOf(text), formats, series, { copy, isWhole, spansOf });
        const replaced = new Map([...(hidden?.singles ?? []).map((field) => [field, writeNull] as const), ...seriesMembers]);
        members.cutMore(text, { links, hiddenLinks, lacking, replaced }, out);
      };
    },
  };
}

const NO_LINKS: HiddenIds = new Map();
const ALL: ShownSeries = { kind: "all" };

/** How many sets of accesses are known at most that together show an object: a grant has few accesses. */
const KNOWN_SHOWN = 500;

/** How many kinds of series are known at most, and of their formats: those of one month have a few among them. */
const KNOWN_SERIES = 200;

/** The fields that parts of an object lack, by the member that the parts are in. */
function byMember(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = paths.filter((path) => path.includes(".")).map((path) => path.split("."));
  return new Map(parts.map(([member = ""]) => [member, new Set(parts.flatMap((names) => (names[0] === member ? [names.at(-1) ?? ""] : [])))]));
}

function writeNull(out: ByteWriter): void {
  out.text("null");
}

function hiddenFields({ object, resource }: ObjectTable, terms: GrantTerms, shows: number, lacks: readonly string[]): ReadonlySet<string> {
  return new Set(resource.fields.map(({ name: field }) => field).filter((field) => (terms.showing(object, field) & shows) === 0 || lacks.includes(field)));
}

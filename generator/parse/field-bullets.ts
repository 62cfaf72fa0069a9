import { closestName } from "../model/did-you-mean.js";
import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import type { Field, Presence } from "../model/types.js";
import { positionIn, type ListItem } from "./blocks.js";
import { readConditions } from "./conditions.js";
import { LINKS } from "./phrases/links.js";
import { matchPhrases } from "./phrases/phrase.js";
import { unwrap } from "./sentences.js";
import { readTypeExpression, type TypeReading } from "./type-expressions.js";
import { readValueSubset } from "./value-subsets.js";

/** A field as its bullet states it, on the lines of its section, and before references are resolved. */
export interface FieldReading {
  readonly field: Omit<Field, "link">;
  /** The identifier of another object that the field holds, by the identifier's name. */
  readonly holds: string | null;
  /** The fields in a list below the bullet: those of the object that the field holds. */
  readonly nested: readonly FieldReading[];
  /** What to say about the bullet, each with its range in the section. */
  readonly diagnostics: readonly LocalDiagnostic[];
}

const NAME = /^`([^`]+)`\s+[-–—]\s+/;
const MARKER = /(?:^|\s)[-–—]?\s*\(([A-Za-z]{5,12})\)(?:\s+[-–—:](?=\s))?(?=\s|$)/g;
const MARKERS: ReadonlyMap<string, Presence> = new Map([["REQUIRED", "required"], ["OPTIONAL", "optional"]]);

/**
 * Reads a bullet of the form `` `name` - _type_ - (REQUIRED) Description. ``.
 *
 * @param expected whether the list is known to hold fields: only then does a bullet without marker count as one
 * @returns `null` when the bullet is no field
 */
export function readFieldBullet(item: ListItem, expected: boolean): FieldReading | null {
  const named = NAME.exec(item.raw);
  const name = named?.[1];
  if (named === null || name === undefined) return null;
  const rest = item.raw.slice(named[0].length);

  const marked = findMarker(rest);
  if (marked !== null) {
    const type = readTypeExpression(unwrap(marked.type));
    if (type === null && !expected && marked.presence === null) return null;
    return toReading(item, name, named[0].length, marked, type);
  }
  if (!expected) return null;

  const separator = /\s[-–—]\s/.exec(rest);
  const typeText = separator === null ? rest : rest.slice(0, separator.index);
  const type = readTypeExpression(unwrap(typeText));
  if (type === null || (separator === null && !/^[_[`]/.test(rest))) return null;
  const description = separator === null ? "" : rest.slice(separator.index + separator[0].length);
  const unmarked: MarkedBullet = { type: typeText, presence: "unmarked", word: "", meant: "", at: 0, description };
  return toReading(item, name, named[0].length, unmarked, type);
}

interface MarkedBullet {
  readonly type: string;
  /** `null`: the marker is misspelt. */
  readonly presence: Presence | null;
  readonly word: string;
  /** The marker that the word is, or is meant to be. */
  readonly meant: string;
  /** Offset of the marker's word in the text after the name. */
  readonly at: number;
  readonly description: string;
}

function findMarker(rest: string): MarkedBullet | null {
  for (const match of rest.matchAll(MARKER)) {
    const word = match[1] ?? "";
    const meant = closestName(word.toUpperCase(), MARKERS.keys(), () => 3);
    if (meant === null) continue;
    return {
      type: rest.slice(0, match.index),
      presence: MARKERS.get(word) ?? null,
      word,
      meant,
      at: match.index + match[0].indexOf(word),
      description: rest.slice(match.index + match[0].length).trim(),
    };
  }
  return null;
}

function toReading(
  item: ListItem,
  name: string,
  nameLength: number,
  bullet: MarkedBullet,
  type: TypeReading | null,
): FieldReading {
  const diagnostics: LocalDiagnostic[] = [];
  if (bullet.presence === null) {
    const start = positionIn(item, nameLength + bullet.at);
    diagnostics.push(
      diagnose(
        "field/marker",
        { ...start, endLine: start.line, endColumn: start.column + bullet.word.length },
        { marker: bullet.word, suggestion: bullet.meant },
      ),
    );
  }
  if (type === null) {
    const start = positionIn(item, nameLength);
    const text = unwrap(bullet.type);
    diagnostics.push(
      diagnose("field/type", { ...start, endLine: start.line, endColumn: start.column + text.length }, { name, text }),
    );
  }
  const nested = item.children
    .flatMap((child) => (child.kind === "list" ? child.items : []))
    .flatMap((child) => readFieldBullet(child, false) ?? []);
  diagnostics.push(...nested.flatMap((field) => field.diagnostics));
  const [link] = matchPhrases(LINKS, unwrap(bullet.description));
  return {
    field: {
      name,
      presence: bullet.presence ?? "unmarked",
      nullable: type?.nullable ?? false,
      type: type?.type ?? { kind: "any" },
      values: readValueSubset(bullet.description, item),
      conditions: readConditions(bullet.description),
      description: unwrap(bullet.description),
      line: item.line,
      column: item.column,
    },
    holds: type?.holds ?? link?.groups["field"] ?? (/^cds_\w+_id$/.test(name) ? name : null),
    nested,
    diagnostics,
  };
}

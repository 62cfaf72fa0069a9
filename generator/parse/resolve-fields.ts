import { closestName } from "../model/did-you-mean.js";
import { diagnose, type LocalDiagnostic } from "../model/diagnostics.js";
import { refsOf } from "../model/refs.js";
import type { Diagnostic, Field, FieldType, SpecObject, UnresolvedType } from "../model/types.js";
import type { FieldReading } from "./field-bullets.js";
import { resolveExtension, type SectionNames } from "./extensions.js";
import { identifierOf } from "./field-paths.js";
import type { ObjectReading } from "./object-reading.js";
import { resolveType, type SymbolTable } from "./symbols.js";
import { PRIMITIVE_WORDS } from "./type-expressions.js";

/** An object of a document, before its types and links are resolved. */
export interface PlacedObject {
  readonly document: string;
  readonly file: string;
  readonly object: ObjectReading;
}

/** What was found out while resolving the fields of all documents. */
export interface FieldResolver {
  /** Resolves a field of the named object: its type's references, and the object that it links to. */
  readonly field: (placed: FieldPlace, reading: FieldReading) => Field;
  /** The types that nothing defines, with their uses so far. */
  readonly unresolved: () => readonly UnresolvedType[];
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Whose field is resolved, and where it is written. */
export interface FieldPlace {
  readonly document: string;
  readonly file: string;
  /** The object's name; `null` for fields that a value of an enumeration brings along. */
  readonly object: string | null;
}

/**
 * Makes the function that resolves fields. It keeps a list of what it could not resolve, for the model to report.
 *
 * @param placed all objects, whose identifiers are what fields link to
 */
export function createFieldResolver(placed: readonly PlacedObject[], symbols: SymbolTable): FieldResolver {
  const owners = identifierOwners(placed);
  const unresolved = new Map<string, UnresolvedType>();
  const diagnostics: Diagnostic[] = [];
  return {
    field({ document, file, object }, reading) {
      const { field } = reading;
      const type = resolveType(field.type, document, symbols, (name, anchor) => {
        const known = unresolved.get(name) ?? { name, anchor, usedBy: [] };
        unresolved.set(name, { ...known, usedBy: [...known.usedBy, { file, line: field.line }] });
        diagnostics.push({ ...undefinedType(field, name, anchor, symbols), file });
      });
      const owner = reading.holds === null ? undefined : owners.get(reading.holds);
      const isOwnIdentifier = owner === object && field.name === reading.holds;
      const link =
        reading.holds === null || owner === undefined || isOwnIdentifier ? null : { object: owner, field: reading.holds };
      return { ...field, type, link };
    },
    unresolved: () => [...unresolved.values()],
    diagnostics: () => diagnostics,
  };
}

/** Finds the object of which the named one is a kind. */
export type VariantBases = (object: string) => string | null;

/**
 * Finds the objects that have kinds: those that others say to be kinds of. Another object whose name ends with such
 * a one's name is a kind of it, too, also where its section says so in no sentence.
 */
export function findVariantBases(placed: readonly PlacedObject[]): VariantBases {
  const stated = new Set(placed.flatMap(({ object }) => object.variantOf ?? []));
  const bases = placed.flatMap(({ object }) => (stated.has(object.anchor ?? "") ? [object.name] : []));
  return (object) => bases.find((base) => object !== base && object.endsWith(base)) ?? null;
}

/** Resolves all fields of an object. */
export function resolveObject(
  { document, file, object }: PlacedObject,
  resolver: FieldResolver,
  names: SectionNames,
  variants: VariantBases,
): SpecObject {
  const { diagnostics: _, ...rest } = object;
  const place = { document, file, object: object.name };
  return {
    ...rest,
    extends: object.extends === null ? null : resolveExtension(object.extends, names),
    variantOf: variants(object.name),
    fields: object.fields.map((reading) => resolver.field(place, reading)),
  };
}

function identifierOwners(placed: readonly PlacedObject[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { object } of placed) {
    const identifier = identifierOf({ fields: object.fields.map(({ field }) => ({ ...field, link: null })) });
    if (identifier !== null && !owners.has(identifier)) owners.set(identifier, object.name);
  }
  return owners;
}

function undefinedType(
  field: Omit<Field, "link">,
  name: string,
  anchor: string | null,
  symbols: SymbolTable,
): LocalDiagnostic {
  const start = field.column + field.name.length + 5;
  const range = { line: field.line, column: start, endLine: field.line, endColumn: start + name.length };
  const place = anchor === null ? "" : `: no section has the anchor \`#${anchor}\``;
  const primitive = closestName(name.toLowerCase(), PRIMITIVE_WORDS, slipLimit);
  if (primitive !== null) {
    return diagnose("type/misspelt", range, { name, place, suggestion: `\`[${primitive}](#${primitive})\`` });
  }
  const known = closestName(name, symbols.names, slipLimit);
  if (known !== null) return diagnose("type/misspelt", range, { name, place, suggestion: `\`${known}\`` });
  const hint = `define ${name} in a section of its own${anchor === null ? "" : ` with that anchor`}; until then it is an open placeholder`;
  return diagnose("type/undefined", range, { name, place, hint });
}

/** How many letters of a type's name may be wrong in a misspelling: two at the most, and fewer than are right. */
function slipLimit({ length }: string): number {
  return length < 4 ? -1 : Math.min(2, Math.ceil(length / 2) - 1);
}

/** The types that a document's aliases and enumeration values mention, resolved without reporting. */
export function resolveQuietly(type: FieldType, document: string, symbols: SymbolTable): FieldType {
  return refsOf(type).length === 0 ? type : resolveType(type, document, symbols, () => undefined);
}

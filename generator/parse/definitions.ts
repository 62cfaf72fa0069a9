import { oneAbridgesOther, pascalCase, singular } from "../model/names.js";
import { refsOf } from "../model/refs.js";
import type { FieldType } from "../model/types.js";
import type { DocumentReading, PlacedSection } from "./document.js";

/** The names by which references call what stands at an anchor, most used first. */
export type Labels = ReadonlyMap<string, readonly string[]>;

/** Collects the labels of all type references of the documents, by anchor. */
export function collectLabels(documents: readonly DocumentReading[]): Labels {
  const counts = new Map<string, Map<string, number>>();
  const visit = (type: FieldType): void => {
    for (const { anchor, name } of refsOf(type)) {
      if (anchor === null) continue;
      const labels = counts.get(anchor) ?? new Map<string, number>();
      labels.set(name, (labels.get(name) ?? 0) + 1);
      counts.set(anchor, labels);
    }
  };
  for (const { reading } of documents.flatMap((document) => document.sections)) {
    for (const list of reading.lists) {
      if (list.kind === "fields") list.fields.forEach(({ field }) => visit(field.type));
    }
  }
  return new Map(
    [...counts].map(([anchor, labels]) => [
      anchor,
      [...labels].sort(([, a], [, b]) => b - a).map(([label]) => label),
    ]),
  );
}

export interface DefinitionName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Names what a section defines. The label by which types refer to it is its name where it abridges the heading (or
 * the heading abridges it); a label that says something else is only an alias. Without a label, an object drops the
 * words "Object Format" of its heading.
 */
export function nameOf(section: PlacedSection, labels: Labels, kind: "object" | "enum" | "alias"): DefinitionName {
  const heading = section.reading.heading;
  const title = singular(heading?.title ?? "");
  const whole = pascalCase(title) || "Document";
  const stem = singular(title.replace(/\s+(?:Object Format|Object|Format)$/, ""));
  const short = pascalCase(tellingTitle(stem, heading?.anchor ?? null)) || whole;
  const called = heading?.anchor == null ? [] : (labels.get(heading.anchor) ?? []);
  const fitting = called.filter((label) => oneAbridgesOther(label, whole) || oneAbridgesOther(label, short));
  const name = called.includes(short) ? short : (fitting[0] ?? (kind === "enum" ? whole : short));
  const aliases = [...called, ...section.reading.aliases].filter((label) => label !== name);
  return { name, aliases: [...new Set(aliases)] };
}

/** A title of one word says little where the anchor says more: "Metadata" at `auth-server-metadata-format`. */
function tellingTitle(title: string, anchor: string | null): string {
  const named = anchor?.replace(/-(?:object-)?(?:format|object)$/, "");
  const isTerse = !title.includes(" ") && named !== undefined && anchor !== named;
  return isTerse && named.split("-").includes(title.toLowerCase()) ? named : title;
}

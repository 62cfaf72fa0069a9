import type { FieldPath, SelectionRule, SpecObject } from "../model/types.js";
import { objectNamed, type AccessVocabulary } from "./access-rules.js";
import type { PlacedSection } from "./document.js";
import { type Phrase, matchPhrases } from "./phrases/phrase.js";
import { SELECTED, SELECTIONS } from "./phrases/selections.js";
import { splitSentences } from "./sentences.js";
import { allStatements } from "./statements.js";

/** A field that holds identifiers, and whether the objects that it identifies, or that have it, end the way. */
interface Connection {
  readonly holder: SpecObject;
  readonly field: string;
  readonly held: SpecObject;
  /** Which of the two objects is one that was selected or is included; `null` where the way goes on. */
  readonly end: SpecObject | null;
  readonly isSelected: boolean;
}

/** Reads what a scope's section says of the objects that it opens after a selection; what it does not name by its fields is left out. */
export function readSelectionRules(section: PlacedSection, vocabulary: AccessVocabulary): readonly SelectionRule[] {
  const statements = section.reading.lists.flatMap((list) => (list.kind === "prose" ? allStatements(list.statements) : []));
  return statements.flatMap(({ text }) => splitSentences(text).flatMap((sentence) => rulesOf(sentence.text, vocabulary)));
}

function rulesOf(sentence: string, vocabulary: AccessVocabulary): readonly SelectionRule[] {
  return matchPhrases(SELECTIONS, sentence).flatMap(({ groups }): readonly SelectionRule[] => {
    const opened = objectNamed(groups["objects"] ?? "", vocabulary);
    if (opened === null) return [];
    const connections = connectionsIn(groups["connections"] ?? "", opened, vocabulary);
    const selected = connections.find(({ isSelected }) => isSelected)?.end;
    const through = waysFrom(opened, connections);
    return selected == null || through.length === 0 ? [] : [{ object: opened.name, selected: selected.name, through }];
  });
}

/** The connections that a text names, in its order. */
function connectionsIn(text: string, opened: SpecObject, vocabulary: AccessVocabulary): readonly Connection[] {
  const found = SELECTED.flatMap((row: Phrase<(typeof SELECTED)[number]["id"]>) =>
    [...text.matchAll(new RegExp(row.pattern, "g"))].flatMap(({ index, groups = {} }) => {
      const { role, field = "", objects, holder: named } = groups;
      const holder = named === undefined ? opened : objectNamed(named, vocabulary);
      const held = objects === undefined ? opened : objectNamed(objects, vocabulary);
      if (holder === null || held === null || !holder.fields.some((each) => each.name === field)) return [];
      const end = role === undefined ? null : row.id === "referenced" ? holder : held;
      return [{ index, connection: { holder, field, held, end, isSelected: role === "selected" } }];
    }),
  );
  return found.sort((a, b) => a.index - b.index).map(({ connection }) => connection);
}

/** The ways from the opened object to what is selected or included: a field of each object on them leads to the next. */
function waysFrom(opened: SpecObject, connections: readonly Connection[]): readonly FieldPath[] {
  return connections.flatMap((first, index): readonly FieldPath[] => {
    if (first.end === first.holder) return [{ object: first.holder.name, field: first.field }];
    if (first.holder !== opened) return [];
    const names = [first.field];
    let last = first;
    for (const next of connections.slice(index + 1)) {
      if (last.end !== null) break;
      if (next.holder !== last.held) continue;
      names.push(next.field);
      last = next;
    }
    return last.end === null ? [] : [{ object: opened.name, field: names.join(".") }];
  });
}

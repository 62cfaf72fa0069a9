import type { SpecDocument, SpecEnum } from "../../../model/types.js";
import type { Page, PageWriter } from "../page.js";
import { valueIds } from "../places.js";
import { typeWords } from "../words.js";

/** The page of one enumeration: its values, whether others may come, and where it is used. */
export function enumerationPage(writer: PageWriter, document: SpecDocument, enumeration: SpecEnum): Page {
  const ids = valueIds(enumeration);
  const fieldsByValue = enumeration.values.flatMap((value, index) => {
    if (value.fields.length === 0) return [];
    const fields = writer.fieldRows(document, value.fields, ids[index]?.fields ?? []);
    return [{ value: value.value, caption: `Fields that ${value.value} brings along`, fields }];
  });
  return {
    path: writer.path,
    template: "docs/enumeration.html.hbs",
    data: {
      frame: writer.frame(enumeration.name, document),
      name: enumeration.name,
      open: enumeration.open,
      aliases: enumeration.aliases,
      extends: enumeration.extends,
      description: writer.prose(document, enumeration.description),
      source: writer.source(document, enumeration.line),
      hasTypes: enumeration.values.some((value) => value.type !== null),
      values: enumeration.values.map((value, index) => ({
        id: ids[index]?.id ?? "",
        value: value.value,
        type: value.type === null ? null : typeWords(writer.speaker(document), value.type),
        description: writer.prose(document, value.description),
        source: writer.source(document, value.line),
      })),
      fieldsByValue,
      uses: writer.uses(enumeration),
    },
  };
}

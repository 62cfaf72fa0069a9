import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface PublishedSchema {
  readonly source: string;
  readonly type: string;
  readonly file: string;
}

/** The JSON Schemas of the package and the types that they are made from. */
const PUBLISHED: readonly PublishedSchema[] = [
  { source: "generator/model/types.ts", type: "SpecModel", file: "generator/model/spec-model.schema.json" },
  { source: "generator/diff/report.ts", type: "DiffReport", file: "generator/diff/diff-report.schema.json" },
  { source: "generator/cli/config-file.ts", type: "ConfigFile", file: "generator/cli/config.schema.json" },
  { source: "generator/cli/watch/events.ts", type: "WatchEvent", file: "generator/cli/watch/watch-event.schema.json" },
];

/** Makes every published JSON Schema: file, relative to the repository, to content. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    PUBLISHED.map(({ source, type, file }) => {
      const schema = createGenerator({
        path: `${root}${source}`,
        tsconfig: `${root}tsconfig.json`,
        type,
        skipTypeCheck: true,
        additionalProperties: false,
        topRef: false,
      }).createSchema(type);
      return [file, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

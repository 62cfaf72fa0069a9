import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedSchemas } from "./schemas.js";

test("the published JSON Schemas are in step with the types (npm run schema mends them)", () => {
  const schemas = publishedSchemas();
  expect(schemas.size).toBeGreaterThan(1);
  for (const [file, content] of schemas) {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"), file).toBe(content);
  }
});

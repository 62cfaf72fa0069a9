import { writeFileSync } from "node:fs";
import { publishedSchemas } from "./schemas.js";

for (const [file, content] of publishedSchemas()) {
  writeFileSync(new URL(`../../${file}`, import.meta.url), content);
  console.log(`wrote ${file}`);
}

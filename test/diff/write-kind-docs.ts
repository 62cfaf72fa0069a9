import { writeFileSync } from "node:fs";
import { KIND_PAGE, kindPage } from "./kind-docs.js";

writeFileSync(KIND_PAGE, kindPage());
console.log("wrote docs/diff.md");

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TemplateSource, TemplateSources } from "../emit/templates.js";
import { didYouMean } from "../model/did-you-mean.js";
import { filesBelow } from "./files-below.js";
import { packageRoot } from "./package-root.js";
import { pathFrom } from "./paths.js";
import { userError } from "./user-error.js";

/**
 * Reads the built-in templates and those of a folder that replace some of them, by the same relative path.
 *
 * @param folder relative to `cwd`, or `null` for none
 * @throws UserError when the folder cannot be read or holds a file that replaces nothing
 */
export function readTemplates(cwd: string, folder: string | null): TemplateSources {
  const builtIn = join(packageRoot, "templates");
  const sources = new Map<string, TemplateSource>();
  for (const name of filesBelow(builtIn).filter((file) => file.endsWith(".hbs"))) {
    sources.set(name, { file: `templates/${name}`, text: readFileSync(join(builtIn, name), "utf8") });
  }
  if (folder === null) return sources;

  const shown = pathFrom(cwd, folder);
  let names: readonly string[];
  try {
    names = filesBelow(resolve(cwd, folder));
  } catch {
    throw userError("template/folder", { file: shown }, "the folder of templates cannot be read", "name a folder with --templates, laid out as the package's templates/");
  }
  for (const name of names) {
    const file = `${shown}/${name}`;
    if (!sources.has(name)) {
      throw userError("template/unknown", { file }, `there is no template ${name} to replace`, didYouMean(name, [...sources.keys()]));
    }
    sources.set(name, { file, text: readFileSync(resolve(cwd, folder, name), "utf8") });
  }
  return sources;
}

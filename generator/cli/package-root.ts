import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The installed package's folder: two levels up from the sources and from the built files alike. */
export const packageRoot = fileURLToPath(new URL("../..", import.meta.url));

/** What the commands need to know of the package itself. */
export interface PackageFacts {
  readonly version: string;
  /** Exact versions of the libraries that the package was built and tested with. */
  readonly libraries: Readonly<Record<string, string>>;
}

/** What `package.json` holds of it. */
interface PackageFile {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Reads the package's own `package.json`. */
export function readPackageFacts(): PackageFacts {
  const facts: PackageFile = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return { version: facts.version, libraries: { ...facts.devDependencies, ...facts.dependencies } };
}

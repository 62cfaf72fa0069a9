import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The installed package's folder, whether the sources run or the built files. */
export const packageRoot = folderOfPackage(dirname(fileURLToPath(import.meta.url)));

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

/** The nearest folder with a `package.json`, from one inside it upwards. */
function folderOfPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : folderOfPackage(dirname(folder));
}

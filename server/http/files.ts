import type { Filter, Resource } from "../../generated/server/support/resource.js";
import type { Grant, Page, PageQuery } from "../engine/types.js";

/** The field that holds the address of an object's file, and the one that says what the file is. */
const FILE_FIELDS = { uri: "file_uri", type: "file_mimetype" } as const;

/** The path of files; the identifier of the object follows. */
export const FILES_PATH = "/files";

/** A file that belongs to an object. */
export interface FileContent {
  readonly content: string | Uint8Array;
  readonly contentType: string;
}

/** Finds the file of an object that is shown, by the object's text; `null` if there is none. */
export type FindFile = (object: string, json: string) => Promise<FileContent | null>;

/** Reads a page of a listing as a grant shows it. */
export type ListPage = (resource: Resource, grant: Grant, query: PageQuery) => Promise<Page>;

/** The address of an object's file. */
export function fileAddress(baseUrl: string, id: string): string {
  return `${baseUrl}${FILES_PATH}/${encodeURIComponent(id)}`;
}

/** The listings whose objects have files. */
export function resourcesWithFiles(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter(({ fields }) => Object.values(FILE_FIELDS).every((name) => fields.some((field) => field.name === name)));
}

/**
 * Finds a file for a grant: only where the grant shows the object and its file's address. It is looked for in the
 * same way as the object is listed, so that one rule decides on both.
 */
export async function fileFor(
  resources: readonly Resource[],
  listPage: ListPage,
  find: FindFile,
  grant: Grant,
  id: string,
): Promise<FileContent | null> {
  for (const resource of resourcesWithFiles(resources)) {
    const filter = resource.filters.find((one) => isById(one, resource));
    if (filter === undefined) continue;
    const page = await listPage(resource, grant, { parameters: { [filter.parameter]: [id] }, cursor: null, now: new Date() });
    for await (const text of page.texts) {
      const object: { readonly [name: string]: unknown } = JSON.parse(text);
      if (typeof object[FILE_FIELDS.uri] === "string") return find(resource.item, text);
    }
  }
  return null;
}

function isById({ kind, paths }: Filter, { idField }: Resource): boolean {
  return kind === "in" && paths.some(({ hops, field }) => hops.length === 0 && field === idField);
}

import type { Filter, Resource } from "../../generated/server/support/resource.js";
import { wholeOf } from "../engine/page-json.js";
import type { Grant, Page, PageQuery } from "../engine/types.js";
import type { FoundFile } from "../store/file-store.js";

/** The field that holds the address of an object's file, and the one that says what the file is. */
const FILE_FIELDS = { uri: "file_uri", type: "file_mimetype" } as const;

/** The path of files; the identifier of the object follows. */
export const FILES_PATH = "/files";

/** Finds the file of an object as it was at a time; `null` if there is none. */
export type FindFile = (object: string, id: string, at: Date) => Promise<FoundFile | null>;

/** Reads a page of a listing as a grant shows it. */
export type ListPage = (resource: Resource, grant: Grant, query: PageQuery) => Promise<Page>;

/** The path of an object's file: what its text holds, so that it stays right wherever the server is. */
export function filePath(id: string): string {
  return `${FILES_PATH}/${encodeURIComponent(id)}`;
}

/** The listings whose objects have files. */
export function resourcesWithFiles(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter(({ fields }) => Object.values(FILE_FIELDS).every((name) => fields.some((field) => field.name === name)));
}

/**
 * The objects of a listing with the addresses of their files: a path becomes an address below the server's
 * own, and no other character changes. Quotes within JSON strings are escaped, so the field's name in quotes with a
 * colon after it is nothing but the field.
 */
export function withFileAddresses(resource: Resource, json: Page["json"], baseUrl: string): Page["json"] {
  if (resourcesWithFiles([resource]).length === 0) return json;
  const base = JSON.stringify(baseUrl).slice(1, -1);
  return Buffer.isBuffer(json) ? addressed(json, base) : eachAddressed(json, base);
}

const FILE_PATH = new RegExp(`("${FILE_FIELDS.uri}"\\s*:\\s*")(?=/(?!/))`, "g");

function addressed(texts: Buffer, base: string): Buffer {
  return Buffer.from(texts.toString().replaceAll(FILE_PATH, (start) => start + base));
}

async function* eachAddressed(pieces: AsyncIterable<Buffer>, base: string): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield addressed(piece, base);
}

/**
 * Finds a file for a grant: only where the grant shows the object and its file's address, and as it was when the
 * grant saw its last change. It is looked for in the same way as the object is listed, so that one rule decides on both.
 */
export async function fileFor(
  resources: readonly Resource[],
  listPage: ListPage,
  find: FindFile,
  grant: Grant,
  id: string,
): Promise<FoundFile | null> {
  for (const resource of resourcesWithFiles(resources)) {
    const filter = resource.filters.find((one) => isById(one, resource));
    if (filter === undefined) continue;
    const page = await listPage(resource, grant, { parameters: { [filter.parameter]: [id] }, cursor: null, now: new Date() });
    const text = (await wholeOf(page.json)).toString();
    if (page.count !== 1) continue;
    const object: { readonly [name: string]: unknown } = JSON.parse(text);
    if (typeof object[FILE_FIELDS.uri] === "string") return find(resource.item, id, page.asOf(0));
  }
  return null;
}

function isById({ kind, paths }: Filter, { idField }: Resource): boolean {
  return kind === "in" && paths.some(({ hops, field }) => hops.length === 0 && field === idField);
}

/** The header that has a file saved under its name (RFC 6266, section 4; RFC 8187, section 3.2). */
export function contentDisposition(name: string): string {
  const plain = name.replaceAll(/[^ !#$&-[\]-~]/g, "_");
  const extended = encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"${plain === name ? "" : `; filename*=UTF-8''${extended}`}`;
}

import type { Resource } from "../../generated/server/support/resource.js";
import type { Grant, Page, PageQuery } from "../engine/types.js";
/** The path of files; the identifier of the object follows. */
export declare const FILES_PATH = "/files";
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
export declare function fileAddress(baseUrl: string, id: string): string;
/** The listings whose objects have files. */
export declare function resourcesWithFiles(resources: readonly Resource[]): readonly Resource[];
/**
 * Finds a file for a grant: only where the grant shows the object and its file's address. It is looked for in the
 * same way as the object is listed, so that one rule decides on both.
 */
export declare function fileFor(resources: readonly Resource[], listPage: ListPage, find: FindFile, grant: Grant, id: string): Promise<FileContent | null>;

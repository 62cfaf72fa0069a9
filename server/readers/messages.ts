/** What the threads that read pages are sent, and what they answer. */

import type { PagePlace, ReadPage } from "../engine/page-reader.js";
import type { Draft, Grant } from "../engine/types.js";

/** What a thread is started with. */
export interface ReaderData {
  /** The address of the database. */
  readonly address: string;
  readonly draft: Draft;
}

/** A page to be read. */
export interface ReadTask {
  /** The listing's operation name. */
  readonly listing: string;
  /** Names the grant: a large one is sent only to a thread that does not know it. */
  readonly grantKey: string;
  readonly grant: Grant | null;
  readonly page: PagePlace;
}

/** What a thread answers. */
export type ReadAnswer = { readonly kind: "page"; readonly page: ReadPage } | { readonly kind: "unknown grant" };

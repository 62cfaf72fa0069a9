/** The JSON texts of a page's objects on their way from the store to whoever asked. */

/** JSON texts in UTF-8, with commas between: short ones at once, others in pieces of whole objects, to be read once. */
export type PageJson = Buffer | AsyncIterable<Buffer>;

/** All of the texts. */
export async function wholeOf(json: PageJson): Promise<Buffer> {
  if (Buffer.isBuffer(json)) return json;
  const pieces: Buffer[] = [];
  for await (const piece of json) pieces.push(piece);
  return Buffer.concat(pieces);
}

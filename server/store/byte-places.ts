/** Finds the byte in UTF-8 at which a character of a text starts, by its place in the text. */
export function bytePlaces(text: string): (place: number) => number {
  if (Buffer.byteLength(text) === text.length) return (place) => place;
  const places = new Uint32Array(text.length + 1);
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    places[at] = bytes;
    bytes += bytesOf(text.charCodeAt(at));
  }
  places[text.length] = bytes;
  return (place) => places[place] ?? bytes;
}

/** Each half of a pair of surrogates takes two of the four bytes that the pair takes. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}

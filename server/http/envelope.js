import { Readable } from "node:stream";
/** Up to this many characters an answer is sent in one piece, which is faster and can be tagged. */
const WHOLE = 1024 * 1024;
/** How much text of a stream is put together before it is sent. */
const PIECE = 64 * 1024;
/**
 * The JSON text of a listing's envelope: a string where the page is small, a stream where it is not. The texts of
 * the objects are taken over as they are.
 */
export async function envelope(collections, page, neighbours) {
    const pieces = piecesOf(collections, page, neighbours);
    let start = "";
    while (start.length <= WHOLE) {
        const { value, done } = await pieces.next();
        if (done === true)
            return start;
        start += value;
    }
    return Readable.from(inOrder(start, pieces), { objectMode: false });
}
async function* inOrder(first, rest) {
    yield first;
    yield* rest;
}
async function* piecesOf(collections, page, { next, previous }) {
    const [listed, ...others] = collections;
    if (listed === undefined)
        throw new TypeError("A listing needs a field for its objects.");
    let piece = `{${JSON.stringify(listed.field)}:[`;
    let isFirst = true;
    for await (const text of page.texts) {
        piece += isFirst ? text : `,${text}`;
        isFirst = false;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = "";
    }
    const members = [
        ...link(listed.next, next),
        ...link(listed.previous, previous),
        ...others.flatMap((other) => [member(other.field, []), ...link(other.next, null), ...link(other.previous, null)]),
    ];
    yield `${piece}]${members.map((one) => `,${one}`).join("")}}`;
}
function link(field, address) {
    return field === null ? [] : [member(field, address)];
}
function member(field, value) {
    return `${JSON.stringify(field)}:${JSON.stringify(value)}`;
}
//# sourceMappingURL=envelope.js.map
/** Texts in forms whose plain comparison gives an order: several in a row compare as their parts do. */
/** Ends a part: it comes before every character that a part can have. */
const END = "\u0001";
/** A part of an ascending order. */
export function ascending(text) {
    const escaped = text.replaceAll(/[\u0000-\u0002]/g, (character) => `\u0002${String.fromCharCode(character.charCodeAt(0) + 3)}`);
    return `${escaped}${END}`;
}
/** A part of a descending order: each byte's complement in hexadecimal digits; the end comes after them. */
export function descending(text) {
    const complement = Buffer.from(text, "utf8").map((byte) => 255 - byte);
    return `${Buffer.from(complement).toString("hex")}g`;
}
/** A part for a value that is there. */
export const PRESENT = "0";
/** A part for a value that is null or hidden: it comes last in either direction. */
export const ABSENT = "1";
//# sourceMappingURL=sort-key.js.map
/** What the engine is given and what it answers. */
/** A cursor that this server did not make, or made for another listing, grant or filter. */
export class CursorError extends Error {
    name = "CursorError";
}
//# sourceMappingURL=types.js.map
import { isLosslessNumber, parse } from "lossless-json";
/**
 * The file of a statement as text, made of what the statement says: a value a line. It holds what its reader may see
 * of the statement, with the figures as they are stored.
 */
export const statementFile = async (_object, json) => ({
    content: `${linesOf(parse(json), "").join("\n")}\n`,
    contentType: "text/plain; charset=utf-8",
});
function linesOf(value, name) {
    if (typeof value !== "object" || value === null || isLosslessNumber(value))
        return [`${name}: ${String(value ?? "-")}`];
    return Object.entries(value).flatMap(([member, inner]) => linesOf(inner, name === "" ? member : `${name}.${member}`));
}
//# sourceMappingURL=statement-file.js.map
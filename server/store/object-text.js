/** An object's JSON text as it is stored: where its members are, and the values that are kept beside it. */
import { storable } from "./comparable.js";
import { jsonSpans, JsonTextError } from "./json-spans.js";
/** An object that cannot be stored; the message says why. */
export class ObjectError extends Error {
    name = "ObjectError";
}
/**
 * Reads an object's JSON text.
 *
 * @throws ObjectError if it is no JSON object with an identifier
 */
export function readObjectText(table, text) {
    const span = spansOf(table, text);
    const [id, ...others] = valuesAt(text, span, [table.idField]);
    if (id === undefined || id === "" || others.length > 0) {
        throw new ObjectError(`The ${table.object} has no ${table.idField}: give it one as a text that is not empty.`);
    }
    return {
        id: storable(id),
        text,
        spans: {
            members: span.members.map(({ start, name, value }) => [name, start, value.end]),
            links: linksIn(text, span, table.linkLists),
        },
        values: new Map([...table.columns.values()].map((column) => [
            column.path,
            valuesAt(text, span, column.path.split(".")),
        ])),
    };
}
/**
 * The identifiers in lists that are not the object's own members, with the fields that hold them: they have no
 * table, so a page looks at them here. Empty for most objects.
 */
export function nestedLinks({ spans }) {
    return spans.links.flatMap(([field, start, end, items]) => {
        const isOwn = spans.members.some(([name, from, to]) => name === field && to === end && from < start);
        return isOwn ? [] : items.map(([, , id]) => [field, id]);
    });
}
function spansOf(table, text) {
    try {
        // JSON.parse checks the text to its last escape; what it makes of the numbers is not used.
        JSON.parse(text);
        const span = jsonSpans(text);
        if (text[span.start] === "{")
            return span;
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && !(error instanceof JsonTextError))
            throw error;
        throw new ObjectError(`The ${table.object} is no JSON: ${error.message}.`);
    }
    throw new ObjectError(`The ${table.object} is no JSON object.`);
}
/** The texts, numbers and truth values at the end of a path; lists on the way are followed into each item. */
function valuesAt(text, span, path) {
    const first = text[span.start];
    if (first === "[")
        return [...new Set(span.items.flatMap((item) => valuesAt(text, item, path)))];
    const [name, ...rest] = path;
    if (name !== undefined) {
        const member = span.members.findLast((each) => each.name === name);
        return member === undefined ? [] : valuesAt(text, member.value, rest);
    }
    if (first === "{" || first === "n")
        return [];
    const own = text.slice(span.start, span.end);
    return [first === '"' ? String(JSON.parse(own)) : own];
}
function linksIn(text, span, fields) {
    const own = span.members.flatMap(({ name, value }) => {
        if (!fields.has(name) || text[value.start] !== "[")
            return linksIn(text, value, fields);
        const items = value.items
            .filter((item) => text[item.start] === '"')
            .map((item) => [item.start, item.end, storable(String(JSON.parse(text.slice(item.start, item.end))))]);
        return [[name, value.start, value.end, items]];
    });
    return [...own, ...span.items.flatMap((item) => linksIn(text, item, fields))];
}
//# sourceMappingURL=object-text.js.map
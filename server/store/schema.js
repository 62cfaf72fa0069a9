/** Which tables and columns a draft needs: derived from its listings and rules, never written by hand. */
import { createHash } from "node:crypto";
import { LIMITS, SERIES } from "../engine/limits.js";
import { stepsOf } from "./steps.js";
/** Derives the tables of a draft. Listings whose objects have no identifier of their own are left out. */
export function schemaOf({ resources, policy }) {
    const stored = resources.filter(({ idField }) => idField !== null);
    const uses = [
        ...stored.flatMap(usesOfResource),
        ...Object.values(policy.detailsFields).flatMap(({ opens }) => opens.flatMap(({ through }) => through.flatMap(({ object, field, link, list }) => link === null ? [] : [{ object, path: field, kind: "string", list, isFiltered: true }]))),
    ];
    const linkLists = linkListsOf(stored, policy);
    return new Map(stored.map((resource) => {
        const own = uses.filter(({ object }) => object === resource.item);
        const table = {
            object: resource.item,
            resource,
            idField: resource.idField ?? "",
            table: identifier(resource.item),
            view: identifier(`${resource.item} view`),
            columns: new Map([...new Set(own.map(({ path }) => path))].map((path) => [path, column(resource, path, own)])),
            linkLists,
            isSeries: Object.values(SERIES).every((name) => resource.fields.some((field) => field.name === name)),
        };
        return [resource.item, table];
    }));
}
function linkListsOf(resources, { detailsFields }) {
    const relations = Object.values(detailsFields).flatMap(({ opens }) => opens.flatMap(({ through }) => through));
    return new Map([
        ...relations.flatMap(({ field, link, list }) => (link === null || !list ? [] : [[field, link.object]])),
        ...resources.flatMap(({ links }) => links.filter(({ list }) => list).map(({ field, object }) => [field, object])),
    ]);
}
function usesOfResource(resource) {
    const limited = Object.values(LIMITS).map(({ field }) => field);
    return [
        ...resource.filters.flatMap(({ kind, paths }) => paths.flatMap((path) => path.exists ? usesOfPath(resource.item, path, kind === "contains" ? { isSearched: true } : { isFiltered: true }) : [])),
        ...resource.order.flatMap(({ path, direction }) => (path.exists ? usesOfPath(resource.item, path, { direction }) : [])),
        ...resource.links.map(({ field, list }) => ({ object: resource.item, path: field, kind: "string", list, isFiltered: true })),
        ...resource.fields
            .filter(({ name }) => limited.includes(name))
            .map(({ name, kind, list }) => ({ object: resource.item, path: name, kind, list, isFiltered: true })),
    ];
}
/** The uses of a path: its last step is what is filtered or ordered by, the ones before are links. */
function usesOfPath(item, path, use) {
    let object = item;
    return stepsOf(path).flatMap((step) => {
        const own = { object, path: step.path, kind: step.kind, list: step.list };
        if (step.to === null)
            return [{ ...own, ...use }];
        object = step.to.object;
        return [
            { ...own, isFiltered: true },
            { object, path: step.to.key, kind: "string", list: false, isFiltered: true },
        ];
    });
}
function column({ item }, path, uses) {
    const own = uses.filter((use) => use.path === path);
    return {
        path,
        kind: own[0]?.kind ?? "string",
        table: own.some(({ list }) => list) ? identifier(`${item} ${path}`) : null,
        isFiltered: own.some(({ isFiltered }) => isFiltered === true),
        isSearched: own.some(({ isSearched }) => isSearched === true),
        directions: [...new Set(own.flatMap(({ direction }) => (direction === undefined ? [] : [direction])))],
    };
}
/** PostgreSQL cuts names after 63 bytes, and indexes are named after their tables. */
const LONGEST = 48;
function identifier(name) {
    if (Buffer.byteLength(name) <= LONGEST)
        return name;
    return `${name.slice(0, LONGEST - 9)} ${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}
//# sourceMappingURL=schema.js.map
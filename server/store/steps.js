/** Splits a field path where it goes from one object to another by an identifier. */
export function stepsOf({ hops, field, list, kind }) {
    const steps = [];
    let names = [];
    let isList = false;
    for (const hop of hops) {
        names.push(hop.field);
        isList ||= hop.list;
        if (hop.key === null)
            continue;
        steps.push({ path: names.join("."), kind: "string", list: isList, to: { object: hop.object, key: hop.key } });
        names = [];
        isList = false;
    }
    return [...steps, { path: [...names, field].join("."), kind, list: isList || list, to: null }];
}
//# sourceMappingURL=steps.js.map
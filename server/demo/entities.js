/** The companies of the made-up territory. */
export const DISTRIBUTOR = {
    id: "ent-1",
    types: ["distributor", "iou"],
    entity_number: "0001",
    entity_name: "Riverton Grid Company",
    entity_abbreviation: "RGC",
};
export const SUPPLIER = {
    id: "ent-2",
    types: ["supplier", "retailer"],
    entity_number: "0002",
    entity_name: "Plain Valley Energy",
    entity_abbreviation: null,
};
//# sourceMappingURL=entities.js.map
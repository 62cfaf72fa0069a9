const FIRST = ["Ada", "Bela", "Chidi", "Dana", "Emre", "Farah", "Goran", "Hana", "Ines", "Jonas", "Kaia", "Lior"];
const LAST = ["Achterberg", "Brandt", "Castillo", "Dvorak", "Eriksen", "Fontaine", "Garcia", "Haddad", "Ito", "Jansen"];
const TRADES = ["Bakery", "Cold Storage", "Data Hall", "Foundry", "Greenhouse", "Laundry", "Market", "School", "Workshop"];
const STREETS = ["Alder Street", "Beacon Road", "Canal Street", "Dyer Lane", "Elm Court", "Foundry Row", "Mill Lane"];
/** The towns of the made-up utility's territory with their postal codes. */
export const TOWNS = [
    { name: "Riverton", postalCode: "40012", latitude: "38.2541", longitude: "-85.7601" },
    { name: "Northgate", postalCode: "40027", latitude: "38.3310", longitude: "-85.6220" },
    { name: "Ashford", postalCode: "40055", latitude: "38.1920", longitude: "-85.8100" },
];
/** A person's name. */
export function personName(random) {
    return `${random.pick(FIRST)} ${random.pick(LAST)}`;
}
/** A company's name. */
export function companyName(random) {
    return `${random.pick(LAST)} ${random.pick(TRADES)}`;
}
/** A postal address of several lines. */
export function address(random, town) {
    return `${random.integer(1, 480)} ${random.pick(STREETS)}\n${town.name} ${town.postalCode}`;
}
//# sourceMappingURL=names.js.map
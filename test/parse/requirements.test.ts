import { expect, it } from "vitest";
import { readRequirements } from "../../generator/parse/requirements.js";

const read = (raw: string) => readRequirements({ raw, line: 7, column: 3, endLine: 7, endColumn: 9 }, "server");

it("gives one requirement for each key word, with its place", () => {
  expect(read("Servers MUST answer.\n  Clients MAY wait, and SHOULD NOT\n  hurry.")).toMatchObject([
    { keyword: "MUST", subject: "server", line: 7, column: 11 },
    { keyword: "MAY", subject: "client", line: 8, column: 11 },
    { keyword: "SHOULD NOT", subject: "client", line: 8, column: 25 },
  ]);
});

it("names the symbols of the sentence once each", () => {
  expect(read("The `a` MUST be `b`, not `a`.")[0]?.symbols).toEqual(["a", "b"]);
});

it("does not count markers, quotes, code or parts of words", () => {
  expect(read('The field (REQUIRED) is "MUST", `MAY` or MUSTER.')).toEqual([]);
});

it("binds the server where a sentence names nobody, and those who define new things", () => {
  expect(read("Values MUST be unique.")[0]?.subject).toBe("server");
  expect(read("When defining new gadgets, it is RECOMMENDED to name them.")[0]?.subject).toBe("extension");
  expect(read("Extensions MAY add gadgets.")[0]?.subject).toBe("extension");
  expect(read("The user MAY cancel.")[0]?.subject).toBe("customer");
});

it("reads a row that states a requirement's facts", () => {
  expect(read("MUST NOT - Client - `a`, `b` - [official text](https://example.com/#x)")).toMatchObject([
    { keyword: "MUST NOT", subject: "client", symbols: ["a", "b"] },
  ]);
  expect(read("MAY - Unspecified - none - [official text](https://example.com/#x)")).toMatchObject([
    { keyword: "MAY", subject: "unspecified", symbols: [] },
  ]);
});

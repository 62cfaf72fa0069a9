import { expect, it } from "vitest";
import { typeText } from "../../generator/model/facts.js";
import { readTypeExpression } from "../../generator/parse/type-expressions.js";

const written = (source: string): string | null => {
  const reading = readTypeExpression(source);
  if (reading === null) return null;
  return typeText(reading.type) + (reading.nullable ? " | null" : "") + (reading.holds === null ? "" : ` # ${reading.holds}`);
};

it.each([
  ["_string_", "string"],
  ["string", "string"],
  ["_[string](#string)_", "string"],
  ["_[string](#string) or `null`_", "string | null"],
  ["_[URL](#url)_ or `null`", "url | null"],
  ["_`null` or [URL](#url)_", "url | null"],
  ["*[URL](#url)* or `null`", "url | null"],
  ["_ISO8601 datetime_", "datetime"],
  ["_ISO8601 date or `null`_", "date | null"],
  ["_ISO4217 currency code_", "currency-code"],
  ["_multi-line address or `null`_", "multi-line-address | null"],
  ["_[MIME type](#mime-type)_", "mime-type"],
  ["_various_", "any"],
  ["_Array[`cds_widget_id`]_", "Array<string> # cds_widget_id"],
  ["_Array[[string](#string)]_", "Array<string>"],
  ["_Array[[string](#string) or `null`]_", "Array<string | null>"],
  ["_Array[[Account](#account-format)] or `null`_", "Array<Account> | null"],
  ["_Map[[Purpose](#purpose-format)]_", "Map<Purpose>"],
  ["_Map[Array[[Purpose](#purpose-format)]]_", "Map<Array<Purpose>>"],
  ["_[decimal](#decimal) or [string](#string)_", "decimal | string"],
  ["_[decimal](#decimal), [string](#string), or `null`_", "decimal | string | null"],
  ["_[OAuth AuthorizationDetail](#ref)_", "OAuthAuthorizationDetail"],
  ["_`true`_", "true"],
  ['_`"electric"`_', '"electric"'],
])("reads %s as %s", (source, expected) => {
  expect(written(source)).toBe(expected);
});

it.each(["", "_Array[[Account](#account-format)_", "_[string](#string)]_", "A list of widgets.", "12 things", "or", "_Array[]_"])(
  "refuses %j",
  (source) => {
    expect(written(source)).toBeNull();
  },
);

it("keeps the anchor of a reference", () => {
  expect(readTypeExpression("_[Account](#account-format)_")?.type).toMatchObject({ kind: "ref", anchor: "account-format" });
});

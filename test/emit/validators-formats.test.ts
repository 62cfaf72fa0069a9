import fc from "fast-check";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { LosslessNumber } from "lossless-json";
import { beforeAll, describe, expect, it } from "vitest";
import { emitValidators } from "../../generator/emit/validators.js";
import { compilerErrors, described, loadEmitted, specModel, validatorTemplate } from "./validators-support.js";

type Test = (value: unknown) => boolean;

let checks: { isDate: Test; isDateTime: Test; isUri: Test; isDecimal: Test; isInteger: Test };

beforeAll(async () => {
  const { context, document, openapi } = described(specModel());
  const emitted = await loadEmitted(await emitValidators(context, document, openapi), "checks.ts");
  const named = (name: string): Test => {
    const check = emitted[name];
    if (typeof check !== "function") throw new Error(`${name} is missing`);
    return (value) => check(value) === true;
  };
  checks = {
    isDate: named("isDate"),
    isDateTime: named("isDateTime"),
    isUri: named("isUri"),
    isDecimal: named("isDecimal"),
    isInteger: named("isInteger"),
  };
});

function ajvFormat(name: "date" | "date-time" | "uri"): (text: string) => boolean {
  const format = fullFormats[name];
  if (typeof format === "function") return (text) => format(text) === true;
  if (typeof format !== "object" || format instanceof RegExp || typeof format.validate !== "function") {
    throw new Error(`ajv-formats has no function for ${name}`);
  }
  const { validate } = format;
  return (text) => Reflect.apply(validate, undefined, [text]) === true;
}

/** Text with some characters taken out, put in or changed. */
function damaged(text: fc.Arbitrary<string>, characters: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat({ max: 40 }),
    remove: fc.nat({ max: 1 }),
    insert: fc.constantFrom("", ...characters),
  });
  return fc.tuple(text, fc.array(change, { maxLength: 2 })).map(([start, changes]) =>
    changes.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), start),
  );
}

/** A number of two digits that is mostly in range, now and then one past it. */
function pair(first: number, last: number): fc.Arbitrary<string> {
  const usual = fc.integer({ min: first, max: last });
  return fc
    .oneof({ arbitrary: usual, weight: 6 }, { arbitrary: fc.constantFrom(0, first, last, last + 1, 99), weight: 2 })
    .map((number) => String(number).padStart(2, "0"));
}

const dates = fc
  .tuple(fc.constantFrom("2023", "2024", "2000", "1900", "2100", "0000", "0400", "9999"), pair(1, 12), fc.oneof(pair(1, 31), pair(28, 30)))
  .map((parts) => parts.join("-"));
const zones = fc.oneof(
  fc.constantFrom("Z", "z", "+00:00", "-00:00", "", "+02", "+0200", "-08:00"),
  fc.tuple(fc.constantFrom("+", "-"), pair(0, 23), pair(0, 59)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const dateTimes = fc
  .tuple(
    dates,
    fc.constantFrom("T", "T", "T", "t", " ", "\n"),
    fc.tuple(pair(0, 23), pair(0, 59), fc.oneof(pair(0, 59), fc.constant("60"))).map((parts) => parts.join(":")),
    fc.constantFrom("", "", ".0", ".25", ".", ".123456789"),
    zones,
  )
  .map((parts) => parts.join(""));
/** Times around the end of the day in UTC, seen from anywhere. */
const leapSeconds = fc
  .record({ offset: fc.integer({ min: -1439, max: 1439 }), late: fc.integer({ min: -2, max: 1 }), fraction: fc.constantFrom("", ".9") })
  .map(({ offset, late, fraction }) => {
    const minutes = (1439 + late + offset + 2880) % 1440;
    const clock = (total: number): string => [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, "0")).join(":");
    return `2016-12-31T${clock(minutes)}:60${fraction}${offset < 0 ? "-" : "+"}${clock(Math.abs(offset))}`;
  });

describe("date", () => {
  const ajv = ajvFormat("date");

  it("agrees with ajv-formats", () => {
    fc.assert(
      fc.property(damaged(dates, "0129-/T \n٣"), (text) => {
        expect(checks.isDate(text), text).toBe(ajv(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])("accepts %s", (text) => {
    expect(checks.isDate(text)).toBe(true);
  });

  it.each(["2023-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "26-01-01", "2026-1-1", "2026-01-01\n", ""])(
    "refuses %j",
    (text) => expect(checks.isDate(text)).toBe(false),
  );
});

describe("date-time", () => {
  const ajv = ajvFormat("date-time");

  /*
   * The intended differences, in all of which RFC 3339 sides with the emitted check: ajv-formats accepts white space
   * for the "T", offsets without a colon, and offsets without minutes. Before a
   * leap second it takes hours and minutes out of range that the offset brings back into it. (A fraction so long that
   * a float rounds it up to the next second is one more; see below.)
   */
  const asIntended = (text: string): boolean =>
    ajv(text) && !/\s/.test(text) && /(?:z|[+-]\d\d:\d\d)$/i.test(text) && /T(?:[01]\d|2[0-3]):[0-5]\d:/i.test(text);

  it("agrees with ajv-formats but for the intended differences", () => {
    fc.assert(
      fc.property(damaged(fc.oneof(dateTimes, leapSeconds), "0159-+:.TtZz \n٣"), (text) => {
        expect(checks.isDateTime(text), text).toBe(asIntended(text));
      }),
      { numRuns: 30_000 },
    );
  });

  it("accepts a fraction that a float would round up", () => {
    const text = "2026-03-19T08:30:59.99999999999999999999Z";
    expect([checks.isDateTime(text), ajv(text)]).toEqual([true, false]);
  });

  it.each([
    "2026-03-19T08:30:00Z",
    "2026-03-19t08:30:00z",
    "2026-03-19T08:30:00.1+05:45",
    "2026-03-19T00:00:00-00:00",
    "2016-12-31T23:59:60Z",
    "2016-12-31T15:59:60.5-08:00",
    "2017-01-01T05:44:60+05:45",
  ])("accepts %s", (text) => expect(checks.isDateTime(text)).toBe(true));

  it.each([
    "2026-03-19 08:30:00Z",
    "2026-03-19\n08:30:00Z",
    "2026-03-19T08:30:00Z\n",
    "2026-03-19T08:30:00+02",
    "2026-03-19T08:30:00+0200",
    "2026-03-19T08:30:00",
    "2026-03-19T08:30Z",
    "2026-02-30T08:30:00Z",
    "2026-03-19T24:00:00Z",
    "2026-03-19T08:60:00Z",
    "2026-03-19T08:30:61Z",
    "2026-03-19T08:30:60Z",
    "2016-12-31T23:59:60+01:00",
    "2016-12-31T24:16:60+00:17",
    "2016-12-31T23:60:60+00:01",
    "2026-03-19T08:30:00.Z",
    "2026-03-19T08:30:00+24:00",
    "2026-03-19T08:30:00+02:60",
    "2026-03-19",
    "",
  ])("refuses %j", (text) => expect(checks.isDateTime(text)).toBe(false));
});

describe("uri", () => {
  const ajv = ajvFormat("uri");

  const names = fc.constantFrom("", "utility.example", "a%20b", "a%2", "127.0.0.1", "user@host", "u:p@host", "a@b@c", "host!$&'()*+,;=~", "ho st", "höst", "h<o");
  const addresses = fc.constantFrom("[::1]", "[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7:8:9]", "[::ffff:1.2.3.4]", "[1::2::3]", "[v1.a:b]", "[::1", "[12345::]", "[1:2:3:4:5:6:7::]", "[::256.1.1.1]", "[1.2.3.4::]", "[]");
  const authorities = fc.tuple(fc.constantFrom("", "", "user:word@"), fc.oneof(names, addresses), fc.constantFrom("", ":", ":8080", ":80a")).map((parts) => `//${parts.join("")}`);
  const paths = fc.constantFrom("", "/", "/a/b", "//a", "a/b", "a:b@c", "/%41", "/%4", "/a b", "/a[b]", "/ä", "/a|b", "/..;=x");
  const uris = fc
    .tuple(
      fc.constantFrom("https:", "http:", "urn:", "a+b-c.1:", "1a:", "-a:", ":", "", "HTTPS:", "a_b:"),
      fc.oneof(fc.constant(""), authorities),
      paths,
      fc.constantFrom("", "?", "?a=b&c=/?", "?a#b", "?ä", "?[x]"),
      fc.constantFrom("", "#", "#a/?b", "#a#b", "#%zz"),
    )
    .map((parts) => parts.join(""));

  /*
   * The intended differences, in all of which RFC 3986 sides with the emitted check: ajv-formats refuses an empty
   * path after the scheme, takes what follows a single slash for an authority with brackets, takes "//" for the
   * start of a path where no authority follows, and allows leading zeros in the IPv4 end of an IPv6 address.
   */
  const hasAuthority = (text: string): boolean => {
    const authority = /^[^:/?#]*:\/\/([^/?#]*)/.exec(text)?.[1];
    return authority === undefined || /^(?:[^@]*@)?(?:\[[^\]]*\]|[^:@[\]]*)(?::\d*)?$/.test(authority);
  };
  const isIntendedToDiffer = (text: string): boolean =>
    /^[a-z][a-z0-9+.-]*:(?:[?#]|$)/i.test(text) || /^[^:/]*:\/(?!\/).*\[/s.test(text) || /\[[^\]]*[:.]0\d+[.\]]/.test(text);

  it("agrees with ajv-formats but for the intended differences", () => {
    fc.assert(
      fc.property(damaged(uris, "a0/:@?#%[].- \nä<"), (text) => {
        fc.pre(!isIntendedToDiffer(text));
        expect(checks.isUri(text), text).toBe(ajv(text) && hasAuthority(text));
      }),
      { numRuns: 30_000 },
    );
  });

  it.each(["https://utility.example/accounts?page=2#top", "urn:ietf:rfc:3986", "mailto:a@b.example", "http://[2001:db8::1]:80/", "a:", "a:?b", "file:///etc"])(
    "accepts %s",
    (text) => expect(checks.isUri(text)).toBe(true),
  );

  it.each(["", "/accounts", "utility.example", "//utility.example", "https://a b", "https://a/%4", "https://[::1", "a:/[::1]", "https://[::01.2.3.4]", "https://a\n", "https://a:80a", "https://a@b@c", "1a:b", "https://é"])(
    "refuses %j",
    (text) => expect(checks.isUri(text)).toBe(false),
  );
});

describe("numbers", () => {
  it("are finite JavaScript numbers and the numbers of lossless-json", () => {
    for (const digits of ["0", "-0.0", "0.10", "123456789012345678.90", "1.50E+2"]) {
      expect(checks.isDecimal(new LosslessNumber(digits)), digits).toBe(true);
    }
    expect([0, -1.5, 1e300].every((value) => checks.isDecimal(value))).toBe(true);
    expect([Number.NaN, Number.POSITIVE_INFINITY, "1.5", null, true, [], {}].some((value) => checks.isDecimal(value))).toBe(false);
  });

  it("are never plain objects, which received JSON may hold", () => {
    expect(checks.isDecimal(JSON.parse('{ "isLosslessNumber": true, "value": "1.5" }'))).toBe(false);
  });

  it("need the digits of a JSON number", () => {
    const changed = Object.assign(new LosslessNumber("1"), { value: "1.5 kWh" });
    expect(checks.isDecimal(changed)).toBe(false);
  });

  it("are integers where nothing follows the point, whatever their size", () => {
    const integers = ["0", "-7", "1.0", "1e2", "1.5e1", "120e-1", "0.000e-5", "-0.0", "123456789012345678901234567890", "0.05e2"];
    const fractions = ["0.5", "-1.25", "1e-1", "125e-2", "1.55e1", "0.05e1"];
    for (const digits of integers) expect(checks.isInteger(new LosslessNumber(digits)), digits).toBe(true);
    for (const digits of fractions) expect(checks.isInteger(new LosslessNumber(digits)), digits).toBe(false);
    expect([checks.isInteger(3), checks.isInteger(3.5), checks.isInteger("3")]).toEqual([true, false, false]);
  });
});

describe("the hand-written part of checks.ts", () => {
  it("compiles strictly by itself", async () => {
    const source = validatorTemplate("_formats.ts.hbs") + validatorTemplate("_numbers.ts.hbs");
    expect(await compilerErrors(new Map([["formats.ts", source]]))).toEqual([]);
  });
});

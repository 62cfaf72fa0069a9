import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { emitServer } from "../../generator/emit/server.js";
import { collectDefinitions } from "../../generator/emit/definitions/definitions.js";
import { derivePolicy, type Policy } from "../../generator/emit/access/policy.js";
import type { AuthorizationDetailsField, Scope, SpecModel } from "../../generator/model/types.js";
import { bundle } from "./server-compile.js";
import { contextFor, draftModel, specModel } from "./server-context.js";
import { arrayOf, document, field, model, object, ref, STRING } from "./server-fixture.js";

const FAMILY = ["cds-wg1-01.md", "cds-wg1-02.md", "cds-wg3-01.md"];
const NEWEST = ["cds-wg1-01@2026-03-20.md", "cds-wg1-02@2026-03-20.md", "cds-wg3-01@2026-08-20.md"];

function policyOf(specification: SpecModel): Policy {
  return derivePolicy(contextFor(specification), collectDefinitions(specification));
}

function scope(type: string, more: Partial<Scope>): Scope {
  return {
    type,
    anchor: null,
    line: 3,
    family: "consent",
    responseTypes: ["code"],
    grantTypes: { contains: [], excludes: [] },
    fields: { required: [], conditional: [], forbidden: [] },
    includes: [],
    selections: [],
    forced: [],
    resources: [],
    bySelection: [],
    ...more,
  };
}

function detailsField(id: string, more: Partial<AuthorizationDetailsField>): AuthorizationDetailsField {
  return {
    id,
    anchor: null,
    line: 4,
    family: "include",
    placeholder: false,
    formats: ["boolean"],
    constraints: [],
    unlocks: [],
    relates: [],
    implies: [],
    filters: [],
    selects: [],
    columns: null,
    relative: null,
    ...more,
  };
}

const OPTIONAL = { presence: "optional" } as const;

/** Rooms in houses, with every kind of rule; the second document adds to the first one's object and scopes. */
function ruledModel(): SpecModel {
  const rooms = document("cds-wg9-01", {
    objects: [
      object("House", [field("house_id", STRING), field("street", STRING, OPTIONAL)]),
      object("Room", [
        field("room_id", STRING),
        field("house_id", STRING, { link: { object: "House", field: "house_id" } }),
        field("parent", STRING, { link: { object: "Room", field: "room_id" } }),
        field("doors", arrayOf(STRING), { link: { object: "Room", field: "room_id" } }),
        field("plan", STRING, OPTIONAL),
        field("plan_type", STRING, {
          ...OPTIONAL,
          conditions: [{ kind: "required-if", when: { kind: "field-populated", field: "plan" } }],
        }),
        field("note", STRING, OPTIONAL),
        field("lamps", arrayOf(ref("Lamp"))),
        field("view", STRING, { ...OPTIONAL, conditions: [{ kind: "forbidden-if", when: { kind: "outside-scope", object: "House" } }] }),
        field("number", STRING),
      ]),
      object("Lamp", [field("switches", arrayOf(STRING), { ...OPTIONAL, conditions: [{ kind: "forbidden-if", when: { kind: "outside-scope", object: "Room" } }] })]),
      object("RoomListing", [field("rooms", STRING)], { role: "envelope" }),
    ],
    scopes: [scope("rooms", {
        resources: ["Room"],
        includes: ["include_plans"],
        bySelection: [
          { object: "Room", selected: "House", through: [{ object: "Room", field: "parent.house_id" }] },
          { object: "House", selected: "Room", through: [{ object: "Room", field: "house_id" }] },
          { object: "Room", selected: "House", through: [{ object: "Room", field: "number.house_id" }] },
        ],
      }), scope("replaced", {})],
    authorizationDetailsFields: [
      detailsField("include_plans", { unlocks: [{ object: "Room", field: "plan" }] }),
      detailsField("include_numbers", {
        unlocks: [
          { object: "Room", field: "number" },
          { object: "Room", field: "plan" },
        ],
      }),
      detailsField("include_rooms", {
        relates: [
          {
            object: "Room",
            through: ["house_id", "parent", "doors", "lost"].map((name) => ({ object: "Room", field: name })),
            jointly: [{ through: ["house_id", "doors"].map((name) => ({ object: "Room", field: name })) }],
            matches: [],
          },
        ],
      }),
      detailsField("include_houses", {
        relates: [{ object: "House", through: [{ object: "Room", field: "house_id" }], jointly: [], matches: [] }],
        filters: [
          { object: "Room", field: "house_id.street" },
          { object: "Ghost", field: "sheet" },
        ],
      }),
    ],
  });
  const extension = document("cds-wg9-02", {
    objects: [
      object("Extra", [field("paint", STRING, OPTIONAL)], {
        role: "extension",
        extends: { document: "cds-wg9-01", name: "Room" },
      }),
    ],
    scopes: [scope("replaced", { family: "direct", resources: ["House"] })],
    authorizationDetailsFields: [detailsField("include_paint", { unlocks: [{ object: "Room", field: "paint" }] })],
  });
  return model(rooms, extension);
}

describe("the visibility policy", () => {
  it("locks what is unlocked anywhere, what accompanies it, and nothing else", () => {
    const { objects } = policyOf(ruledModel());
    expect(Object.keys(objects)).toEqual(["House", "Room", "Lamp"]);
    expect(objects["Room"]).toEqual({
      document: "cds-wg9-01",
      openedBy: ["rooms"],
      relatedBy: ["include_rooms"],
      alwaysVisible: ["room_id", "house_id", "parent", "doors", "note", "lamps", "view"],
      locked: {
        plan: {
          required: false,
          unlockedBy: ["include_plans", "include_numbers"],
          byDefault: ["rooms"],
          accompanies: null,
        },
        plan_type: {
          required: false,
          unlockedBy: ["include_plans", "include_numbers"],
          byDefault: ["rooms"],
          accompanies: "plan",
        },
        number: { required: true, unlockedBy: ["include_numbers"], byDefault: [], accompanies: null },
        paint: { required: false, unlockedBy: ["include_paint"], byDefault: [], accompanies: null },
      },
      scoped: [
        { field: "view", needs: "House" },
        { field: "lamps.switches", needs: "Room" },
      ],
    });
    expect(objects["House"]).toMatchObject({
      openedBy: ["replaced"],
      relatedBy: ["include_houses"],
      alwaysVisible: ["house_id", "street"],
      locked: {},
    });
  });

  it("says of each relation which of its ends is opened, and what it holds", () => {
    const { detailsFields } = policyOf(ruledModel());
    const house = { object: "House", key: "house_id" };
    const room = { object: "Room", key: "room_id" };
    expect(detailsFields["include_rooms"]?.opens).toEqual([
      {
        object: "Room",
        through: [
          [{ object: "Room", field: "house_id", link: house, list: false, when: null, end: "holder" }],
          [{ object: "Room", field: "parent", link: room, list: false, when: null, end: "held" }],
          [{ object: "Room", field: "doors", link: room, list: true, when: null, end: "held" }],
          [{ object: "Room", field: "lost", link: null, list: false, when: null, end: "holder" }],
          [
            { object: "Room", field: "house_id", link: house, list: false, when: null, end: "holder" },
            { object: "Room", field: "doors", link: room, list: true, when: null, end: "held" },
          ],
        ],
      },
    ]);
    expect(detailsFields["include_houses"]?.opens).toEqual([
      { object: "House", through: [[{ object: "Room", field: "house_id", link: house, list: false, when: null, end: "held" }]] },
    ]);
  });

  it("follows what connects opened objects with selected ones from object to object", () => {
    const house = { object: "House", key: "house_id" };
    const room = { object: "Room", key: "room_id" };
    const relation = { list: false, when: null, end: "holder" };
    expect(policyOf(ruledModel()).scopes["rooms"]?.bySelection).toEqual([
      { object: "Room", selected: "House", through: [[{ ...relation, object: "Room", field: "parent", link: room }, { ...relation, object: "Room", field: "house_id", link: house }]] },
      { object: "House", selected: "Room", through: [[{ ...relation, object: "Room", field: "house_id", link: house, end: "held" }]] },
    ]);
  });

  it("resolves filters hop by hop, and keeps those that lead nowhere", () => {
    expect(policyOf(ruledModel()).detailsFields["include_houses"]?.filters).toEqual([
      {
        object: "Room",
        path: {
          hops: [{ field: "house_id", object: "House", key: "house_id", list: false }],
          field: "street",
          exists: true,
          kind: "string",
          list: false,
          nullable: false,
        },
      },
      { object: "Ghost", path: { hops: [], field: "sheet", exists: false } },
    ]);
  });

  it("takes a later document's statement of a scope for an earlier one's", () => {
    expect(policyOf(ruledModel()).scopes["replaced"]).toMatchObject({ document: "cds-wg9-02", family: "direct" });
  });

  it("leaves everything visible, and says so, where a draft rules nothing", () => {
    const march = model(
      document("cds-wg9-03", {
        objects: [object("Thing", [field("name", STRING, OPTIONAL)])],
        authorizationDetailsFields: [detailsField("someday", { placeholder: true, formats: [] })],
      }),
    );
    expect(policyOf(march)).toMatchObject({
      governed: false,
      scopes: {},
      objects: { Thing: { openedBy: [], relatedBy: [], alwaysVisible: ["name"], locked: {} } },
    });
    expect(policyOf(ruledModel()).governed).toBe(true);
  });
});

/** What holds for the policy of any model: nothing of the model is lost, and what is derived agrees with it. */
function expectAgreement(specification: SpecModel): Policy {
  const policy = policyOf(specification);
  const scopes = specification.documents.flatMap((each) => each.scopes);
  const fields = specification.documents.flatMap((each) => each.authorizationDetailsFields);
  expect(Object.keys(policy.scopes)).toEqual(scopes.map((each) => each.type));
  expect(Object.keys(policy.detailsFields)).toEqual(fields.map((each) => each.id));
  for (const stated of scopes) {
    const { type, anchor: _anchor, line: _line, bySelection, ...rest } = stated;
    const derived = policy.scopes[type];
    expect(derived).toMatchObject(rest);
    expect(
      derived?.bySelection.map((rule) => ({
        ...rule,
        through: rule.through.map((way) => ({ object: way[0]?.object, field: way.map((each) => each.field).join(".") })),
      })),
    ).toEqual(bySelection);
  }
  for (const stated of fields) {
    const { id, anchor: _anchor, line: _line, relates, filters, ...rest } = stated;
    const derived = policy.detailsFields[id];
    expect(derived).toMatchObject(rest);
    expect(
      derived?.opens.map(({ object: opened, through }) => ({
        object: opened,
        // A field with several readings stands there once for each; one of a part of objects stands at their own.
        through: [...new Set(through.map((relations) => relations.map(({ field: name }) => name.split(".").at(-1)).join(" and ")))],
      })),
    ).toEqual(
      relates.map(({ object: opened, through, jointly }) => ({
        object: opened,
        through: [...new Set([...through.map((each) => each.field), ...jointly.map((joint) => joint.through.map((each) => each.field).join(" and "))])],
      })),
    );
    expect(
      derived?.filters.map(({ object: filtered, path }) => ({
        object: filtered,
        field: [...path.hops.map((hop) => hop.field), path.field].join("."),
      })),
    ).toEqual(filters);
    for (const { object: owner, field: name } of stated.unlocks) {
      expect(policy.objects[owner]?.locked[name]?.unlockedBy, `${owner}.${name}`).toContain(id);
    }
  }
  for (const [name, each] of Object.entries(policy.objects)) {
    const all = [...each.alwaysVisible, ...Object.keys(each.locked)];
    expect(new Set(all).size, name).toBe(all.length);
    for (const lock of Object.values(each.locked)) {
      expect(lock.unlockedBy.length).toBeGreaterThan(0);
      expect(lock.byDefault).toEqual(
        scopes.filter(({ includes }) => includes.some((id) => lock.unlockedBy.includes(id))).map(({ type }) => type),
      );
    }
  }
  return policy;
}

describe("the policy of our statements of the newest drafts", () => {
  let specification: SpecModel;
  let policy: Policy;
  beforeAll(() => {
    specification = specModel(...FAMILY);
    policy = expectAgreement(specification);
  });

  it("has every scope and field", () => {
    expect([Object.keys(policy.scopes).length, Object.keys(policy.detailsFields).length]).toEqual([21, 55]);
    expect(policy.governed).toBe(true);
  });

  it("knows by which field a value is to be read, and where a part of an object stands", () => {
    const through = (id: string, object: string, field: string): readonly unknown[] =>
      (policy.detailsFields[id]?.opens ?? []).flatMap((opens) => opens.through.flat().filter((each) => each.object === object && each.field === field));
    const certificate = { object: "EnergyAttributeCertificate", field: "beneficiaries", list: true };
    const when = (value: string) => ({ field: "beneficiary_type", value });
    expect(through("include_eacs", "EnergyAttributeCertificate", "beneficiaries")).toEqual([
      { ...certificate, link: { object: "Account", key: "customer_number" }, when: when("customer"), end: "holder" },
      { ...certificate, link: { object: "Account", key: "cds_account_id" }, when: when("account"), end: "holder" },
      { ...certificate, link: { object: "ServiceContract", key: "cds_servicecontract_id" }, when: when("servicecontract"), end: "holder" },
      { ...certificate, link: { object: "ServiceContract", key: "rateplan_code" }, when: when("rateplan"), end: "holder" },
      { ...certificate, link: { object: "Account", key: "account_programs.program_number" }, when: when("program"), end: "holder" },
      { ...certificate, link: { object: "ServiceContract", key: "service_programs.program_number" }, when: when("program"), end: "holder" },
    ]);
    expect(through("include_service_contracts", "EnergyAttributeCertificate", "beneficiaries")).toEqual([
      { ...certificate, link: { object: "ServiceContract", key: "cds_servicecontract_id" }, when: when("servicecontract"), end: "held" },
    ]);
    expect(through("include_eacs", "UsageSegment", "values.eacs")).toEqual([
      { object: "UsageSegment", field: "values.eacs", link: { object: "EnergyAttributeCertificate", key: "cds_eac_id" }, list: true, when: null, end: "held" },
    ]);
  });

  it("knows every object and field that it names", () => {
    const known = new Map(
      Object.entries(policy.objects).map(([name, each]) => [name, [...each.alwaysVisible, ...Object.keys(each.locked)]]),
    );
    const named = Object.values(policy.detailsFields).flatMap((each) => [
      ...each.unlocks,
      ...each.opens.flatMap(({ through }) => through.flat()),
    ]);
    const firstOf = ({ field }: { readonly field: string }): string => field.split(".")[0] ?? "";
    expect(named.filter((each) => !known.get(each.object)?.includes(firstOf(each)))).toEqual([]);
    const opened = [
      ...Object.values(policy.scopes).flatMap(({ resources }) => resources),
      ...Object.values(policy.detailsFields).flatMap(({ opens }) => opens.map((each) => each.object)),
    ];
    expect(opened.filter((name) => !known.has(name))).toEqual([]);
  });

  it("opens the objects of each data listing in some way", () => {
    const items = specification.documents.find(({ id }) => id === "cds-wg3-01")?.listings.map(({ item }) => item) ?? [];
    expect(items).toHaveLength(9);
    for (const item of items) {
      const { openedBy, relatedBy } = policy.objects[item] ?? { openedBy: [], relatedBy: [] };
      expect(openedBy.length + relatedBy.length, item).toBeGreaterThan(0);
    }
  });

  it("lets the file's type go with the file", () => {
    expect(policy.objects["BillStatement"]?.locked["file_mimetype"]).toEqual({
      ...policy.objects["BillStatement"]?.locked["file_uri"],
      accompanies: "file_uri",
    });
  });

  it("is what the emitted module holds", async () => {
    const generated = await import(pathToFileURL(await bundle(await emitServer(contextFor(specification)))).href);
    expect(generated.policy).toEqual(policy);
  });
});

describe("the policy of official drafts", () => {
  it("agrees with the newest family", (test) => {
    const newest = draftModel(...NEWEST);
    if (newest === null) return test.skip("the drafts are not at hand");
    expect(Object.keys(expectAgreement(newest).scopes)).toHaveLength(21);
  });

  it("rules nothing in March", (test) => {
    const march = draftModel("cds-wg3-01@2026-03-19.md");
    if (march === null) return test.skip("the draft is not at hand");
    const policy = expectAgreement(march);
    expect([policy.governed, Object.keys(policy.scopes).length, Object.keys(policy.detailsFields).length]).toEqual([
      false,
      0,
      27,
    ]);
    expect(Object.values(policy.objects).flatMap(({ locked }) => Object.keys(locked))).toEqual([]);
  });
});

import { Project, type JSDocableNode, Node } from "ts-morph";
import { beforeAll, describe, expect, it } from "vitest";
import type { Files } from "../../generator/emit/context.js";
import { emitServer } from "../../generator/emit/server.js";
import { collectDefinitions } from "../../generator/emit/definitions/definitions.js";
import { listingViews } from "../../generator/emit/server/listings.js";
import type { ResourceView } from "../../generator/emit/server/resources.js";
import type { SpecModel } from "../../generator/model/types.js";
import { compileStrictly } from "./server-compile.js";
import { contextFor, draftModel, specModel } from "./server-context.js";
import { difficultModel, document, field, model, object, STRING } from "./server-fixture.js";

const DRAFTS: readonly (readonly string[])[] = [
  ["cds-wg3-01@2025-09-20.md"],
  ["cds-wg3-01@2025-10-29.md"],
  ["cds-wg3-01@2026-03-19.md"],
  ["cds-wg3-01@2026-04-21.md"],
  ["cds-wg1-01@2026-03-20.md", "cds-wg1-02@2026-03-20.md", "cds-wg3-01@2026-08-20.md"],
];

const typesOnly = model(document("cds-wg9-03", { objects: [object("Thing", [field("name", STRING)])] }));

/** What an implementer writes; every `@ts-expect-error` is a mistake that the emitted types must not let pass. */
const CONSUMER = `
import Fastify from "fastify";
import { LosslessNumber } from "lossless-json";
import {
  createHandlers,
  decimal,
  handleAll,
  type ListAccountsHandler,
  type objects,
  pageUrl,
  routes,
} from "./index.js";

export const listAccounts: ListAccountsHandler = async (request) => {
  const numbers: readonly string[] = request.parameters.account_numbers ?? [];
  const term: string | undefined = request.parameters.q;
  // @ts-expect-error the listing has no such parameter
  void request.parameters.account_colours;
  void [numbers, term];
  return { accounts: [], next: pageUrl(request, "2"), previous: null };
};
// @ts-expect-error the envelope needs all of its members
export const incomplete: ListAccountsHandler = async () => ({ accounts: [] });
// @ts-expect-error a floating-point number is no exact decimal
export const inexact: objects.ServicePoint["latitude"] = 0.1;
export const exact: objects.ServicePoint["latitude"] = decimal("0.10");
export const parsed: objects.ServicePoint["latitude"] = new LosslessNumber("0.10");
export const unknown: objects.ServicePoint["latitude"] = null;

const fastify = Fastify();
await fastify.register(routes, { handlers: createHandlers({ listAccounts }) });
await fastify.register(routes, {
  prefix: "/engine",
  handlers: handleAll(({ resource, parameters }) => ({
    jsonText: resource.path + Object.values(parameters).flat().join(),
  })),
});
`;

function resourcesOf(specification: SpecModel): ReadonlyMap<string, ResourceView> {
  const views = listingViews(contextFor(specification), collectDefinitions(specification));
  return new Map(views.map(({ operation, resource }) => [operation, resource]));
}

function emitted(specification: SpecModel): Promise<Files> {
  return emitServer(contextFor(specification));
}

let spec: SpecModel;
let files: Files;
beforeAll(async () => {
  spec = specModel("drafts/2026-03-19/cds-wg3-01.md");
  files = await emitted(spec);
});

describe("the emitted modules", () => {
  it("are the same bytes in every run", async () => {
    expect([...(await emitted(specModel("drafts/2026-03-19/cds-wg3-01.md")))]).toEqual([...files]);
  });

  it("compile strictly, and their types say what a handler gets and must answer", async () => {
    const drafts = DRAFTS.map((names) => draftModel(...names)).filter((draft) => draft !== null);
    const folders: ReadonlyMap<string, Files> = new Map([
      ["spec", new Map([...files, ["consumer.ts", CONSUMER]])],
      ["difficult", await emitted(difficultModel())],
      ["types-only", await emitted(typesOnly)],
      ["nothing", await emitted(model())],
      ...(await Promise.all(drafts.map(async (draft, index) => [`draft-${index}`, await emitted(draft)] as const))),
    ]);
    const all = [...folders].flatMap(([folder, each]) =>
      [...each].map(([path, content]) => [`${folder}/${path}`, content] as const),
    );
    expect(await compileStrictly(new Map(all))).toEqual([]);
  });

  it("hold types and the policy alone where the model has no request", async () => {
    expect([...(await emitted(typesOnly)).keys()]).toEqual([
      "index.ts",
      "objects.ts",
      "objects/cds-wg9-03.ts",
      "policy.ts",
      "support/json.ts",
      "support/policy.ts",
      "support/resource.ts",
    ]);
  });

  it("have the same support modules for every document", async () => {
    const support = (all: Files): readonly (readonly [string, string])[] =>
      [...all].filter(([path]) => path.startsWith("support/"));
    expect(support(files).length).toBeGreaterThan(0);
    expect(support(await emitted(difficultModel()))).toEqual(support(files));
    const family = new Map(support(await emitted(specModel("cds-wg1-01.md", "cds-wg1-02.md", "cds-wg3-01.md"))));
    for (const [path, content] of support(files)) expect(family.get(path), path).toBe(content);
  });
});

describe("the documentation in the emitted modules", () => {
  const link = /^https:\/\/spec\.example\/cds-wg3-01\.md#L\d+$/;
  let project: Project;
  beforeAll(() => {
    project = new Project({ useInMemoryFileSystem: true });
    for (const [path, content] of files) project.createSourceFile(path, content);
  });

  function comment(node: JSDocableNode): { readonly text: string; readonly links: readonly string[] } {
    const docs = node.getJsDocs();
    const tags = docs.flatMap((doc) => doc.getTags()).filter((tag) => tag.getTagName() === "see");
    return {
      text: docs.map((doc) => doc.getDescription().trim()).join("\n"),
      links: tags.map((tag) =>
        tag
          .getText()
          .replace(/^@see\s+/, "")
          .replace(/[\s*]+$/, ""),
      ),
    };
  }

  it("describes everything that is exported", () => {
    const bare = project.getSourceFiles().flatMap((file) =>
      [...file.getExportedDeclarations().values()]
        .flat()
        .map((declaration) =>
          Node.isVariableDeclaration(declaration) ? declaration.getVariableStatementOrThrow() : declaration,
        )
        .filter((declaration) => !Node.isSourceFile(declaration))
        .filter((declaration) => !Node.isJSDocable(declaration) || comment(declaration).text === "")
        .map((declaration) => `${file.getBaseName()}: ${declaration.getText().slice(0, 60)}`),
    );
    expect(bare).toEqual([]);
  });

  it("links every object and field of the specification to its line", () => {
    const objects = project.getSourceFileOrThrow("objects/cds-wg3-01.ts");
    const nodes = objects.getInterfaces().flatMap((each) => [each, ...each.getProperties()]);
    const fields = spec.documents.flatMap((each) => each.objects).flatMap((each) => each.fields);
    const objectCount = spec.documents.flatMap((each) => each.objects).length;
    expect(nodes.length).toBe(fields.length + objectCount);
    for (const node of nodes) {
      expect(comment(node), node.getName()).toEqual({
        text: expect.stringMatching(/\S/),
        links: [expect.stringMatching(link)],
      });
    }
    const account = objects.getInterfaceOrThrow("Account").getPropertyOrThrow("account_number");
    const stated = spec.documents[0]?.objects
      .find((each) => each.name === "Account")
      ?.fields.find((each) => each.name === "account_number");
    expect(comment(account).links).toEqual([`https://spec.example/cds-wg3-01.md#L${stated?.line}`]);
    for (const each of [...objects.getTypeAliases()])
      expect(comment(each).links).toEqual([expect.stringMatching(link)]);
  });

  it("links every parameter, handler and resource to its line", () => {
    const parameters = project.getSourceFileOrThrow("parameters.ts").getTypeAliases();
    const members = parameters.flatMap((each) => {
      const type = each.getTypeNodeOrThrow();
      return Node.isTypeLiteral(type) ? type.getProperties() : [];
    });
    const handlers = project.getSourceFileOrThrow("handlers.ts");
    const resources = project.getSourceFileOrThrow("resources.ts").getVariableStatements().slice(0, -1);
    const linked = [
      ...parameters,
      ...members,
      ...handlers.getTypeAliases(),
      ...handlers.getInterfaceOrThrow("Handlers").getProperties(),
      ...resources,
    ];
    expect([members.length, resources.length]).toEqual([53, 9]);
    for (const node of linked) expect(comment(node).links, node.getText()).toEqual([expect.stringMatching(link)]);
  });

  it("cannot be ended or given tags by a description", async () => {
    const code = (await emitted(difficultModel())).get("objects/cds-wg9-01.ts") ?? "";
    const shelf = new Project({ useInMemoryFileSystem: true })
      .createSourceFile("x.ts", code)
      .getInterfaceOrThrow("Shelf");
    const label = shelf.getPropertyOrThrow('"label */ `x`"');
    expect(label.getJsDocs().flatMap((doc) => doc.getTags().map((tag) => tag.getTagName()))).toEqual(["see"]);
    expect(code).toContain("Ends *\\/ a comment");
  });
});

describe("the resource descriptors", () => {
  function expectFactsOf(specification: SpecModel): void {
    const resources = resourcesOf(specification);
    const listings = specification.documents.flatMap((each) => each.listings);
    const path = (each: ResourceView["order"][number]["path"]): string =>
      [...each.hops.map((hop) => hop.field), each.field].join(".");
    expect(
      [...resources.values()].map(({ name, urlField, item, envelope, pageSize, collections, filters, order }) => ({
        name,
        urlField,
        item,
        envelope,
        pageSize,
        collections: collections.map((each) => each.field),
        parameters: filters.map((each) => ({ name: each.parameter, filter: each.kind, fields: each.paths.map(path) })),
        order: order.map((each) => ({ resolved: path(each.path), direction: each.direction })),
      })),
    ).toEqual(
      listings.map(({ name, urlField, item, envelope, pageSize, collections, parameters, order }) => ({
        name,
        urlField,
        item,
        envelope,
        pageSize,
        collections,
        parameters: parameters.map((each) => ({ name: each.name, filter: each.filter, fields: each.fields })),
        order: order.map(({ resolved, direction }) => ({ resolved, direction })),
      })),
    );
    const all = [...resources.values()];
    const counts = [all.length, all.flatMap((each) => each.filters).length, all.flatMap((each) => each.order).length];
    expect(counts).toEqual([9, 53, 19]);
    const missing = all
      .flatMap((each) => [...each.filters.flatMap((filter) => filter.paths), ...each.order.map((key) => key.path)])
      .filter((each) => !each.exists);
    expect(missing.map((each) => each.field)).toEqual(["property_number", "parcel_number"]);
    expect(all.map((each) => each.idField)).toEqual([
      "cds_account_id",
      "cds_servicecontract_id",
      "cds_servicepoint_id",
      "cds_meterdevice_id",
      "cds_billstatement_id",
      "cds_billsection_id",
      "cds_aggregation_id",
      "cds_usagesegment_id",
      "cds_eac_id",
    ]);
  }

  it("state the facts of the model", () => {
    expectFactsOf(spec);
  });

  it("state the facts of the official March draft", (test) => {
    const march = draftModel("cds-wg3-01@2026-03-19.md");
    if (march === null) return test.skip("the draft is not at hand");
    expectFactsOf(march);
  });

  it("run through links hop by hop", () => {
    const sections = resourcesOf(spec).get("listBillSections");
    expect(sections?.filters.find((each) => each.parameter === "contract_numbers")).toEqual({
      parameter: "contract_numbers",
      kind: "in",
      value: "string",
      paths: [
        {
          hops: [
            { field: "related_servicecontracts", object: "ServiceContract", key: "cds_servicecontract_id", list: true },
          ],
          field: "contract_number",
          exists: true,
          kind: "string",
          list: false,
          nullable: true,
        },
      ],
    });
    expect(
      sections?.filters.filter((each) => each.value === "date").map((each) => [each.parameter, each.kind]),
    ).toEqual([
      ["before", "on-or-before"],
      ["after", "on-or-after"],
    ]);
    expect(sections?.links).toContainEqual({
      field: "cds_billstatement_id",
      object: "BillStatement",
      key: "cds_billstatement_id",
      list: false,
    });
    expect(sections?.fields).toContainEqual({
      name: "line_items",
      presence: "required",
      nullable: false,
      kind: "unresolved",
      list: true,
    });
  });

  it("run through embedded objects, follow several collections and keep what does not exist", () => {
    const shelves = resourcesOf(difficultModel()).get("listShelves");
    const box = { field: "box", object: "Box", key: null, list: false };
    expect(shelves?.collections).toEqual([
      { field: "full", next: "full_next", previous: null },
      { field: "empty", next: "empty_next", previous: null },
    ]);
    expect(shelves?.filters.map((each) => [each.parameter, each.value, each.paths])).toEqual([
      [
        "built_on",
        "date",
        [
          {
            hops: [{ field: "room_id", object: "Room", key: "room_id", list: false }],
            field: "built",
            exists: true,
            kind: "date",
            list: false,
            nullable: false,
          },
        ],
      ],
      ["kinds", "enum", [{ hops: [], field: "kind", exists: true, kind: "enum", list: false, nullable: false }]],
      [
        "door-names",
        "string",
        [
          {
            hops: [box, { field: "doors", object: "Room", key: null, list: true }],
            field: "name",
            exists: true,
            kind: "string",
            list: false,
            nullable: false,
          },
          { hops: [box], field: "lock.key", exists: false },
        ],
      ],
    ]);
    expect(shelves?.order.map((each) => each.path)).toEqual([
      { hops: [box], field: "size", exists: true, kind: "unresolved", list: false, nullable: false },
      { hops: [], field: "age", exists: false },
    ]);
    // A copied value, such as a room's name, is no link.
    expect(shelves?.links).toEqual([{ field: "room_id", object: "Room", key: "room_id", list: false }]);
    expect(shelves?.fields.find((each) => each.name === "tags")).toMatchObject({ kind: "string", list: true });
    // What comes with a value of an enumeration is not there with others.
    expect(shelves?.fields.find((each) => each.name === "alloy")).toMatchObject({ presence: "optional" });
  });

  it("tell listings of one name apart", () => {
    expect([...resourcesOf(difficultModel()).keys()]).toEqual(["listShelves", "listRooms", "listRooms2", "listGhosts"]);
  });
});

describe("the modules of two difficult documents", () => {
  it("merge extensions, tell namesakes apart and say which members come with a value", async () => {
    for (const [path, content] of await emitted(difficultModel())) {
      // The support modules hold no data.
      if (path.startsWith("support/")) continue;
      await expect(content).toMatchFileSnapshot(`snapshots/server/${path}.snap`);
    }
  });
});

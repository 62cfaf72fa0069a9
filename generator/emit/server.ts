import type { EmitContext, Files } from "./context.js";
import { collectDefinitions, type Definitions } from "./definitions/definitions.js";
import { listingViews } from "./server/listings.js";
import { literals } from "./server/literals.js";
import { moduleOf, objectsView, UNDEFINED_MODULE, undefinedTypesView } from "./server/objects.js";
import { bodyPartViews, operationViews } from "./server/operations.js";
import { policyView } from "./server/policy.js";

/** The modules that every model has beside its objects: they take no data. */
const SUPPORT = ["json.ts", "policy.ts", "resource.ts"];

/** Those of models with requests of any kind. */
const REQUEST_SUPPORT = ["errors.ts", "http.ts", "listing.ts", "other-methods.ts", "read-parameters.ts", "rfc3339.ts", "serve-listing.ts"];

/** Those of models with requests that are no listings. */
const OPERATION_SUPPORT = ["operation.ts", "read-body.ts", "serve-operation.ts"];

/** The modules of all requests, and those of each kind. */
const REQUEST_MODULES = ["handlers.ts", "routes.ts", "stubs.ts"];
const LISTING_MODULES = ["parameters.ts", "resources.ts"];
const OPERATION_MODULES = ["operations.ts"];
const BODY_MODULES = ["bodies.ts"];

/**
 * Emits the server stubs of all documents of the model: types of the objects, the visibility policy, descriptors of
 * the listings and operations, their parameters and bodies, handler interfaces, stubs, and the Fastify plugin that
 * serves them. A model without requests gives the types and the policy alone.
 *
 * @returns TypeScript modules by path; they import each other, Fastify, and lossless-json where bodies are read
 * @throws TemplateError when a template is missing, does not parse or does not render
 */
export async function emitServer(context: EmitContext): Promise<Files> {
  const definitions = collectDefinitions(context.model);
  const render = (path: string, template: string, data: object): readonly [string, string] => [
    path,
    context.format(path, context.templates.render(`server/${template}.hbs`, data)),
  ];
  const requests = requestsData(context, definitions);
  const { has } = requests;
  const chosen = (isChosen: boolean, files: readonly string[]): readonly string[] => (isChosen ? files : []);
  const support = [
    ...SUPPORT,
    ...chosen(has.requests, REQUEST_SUPPORT),
    ...chosen(has.operations, OPERATION_SUPPORT),
  ];
  const modules = [
    ...chosen(has.requests, REQUEST_MODULES),
    ...chosen(has.listings, LISTING_MODULES),
    ...chosen(has.operations, OPERATION_MODULES),
    ...chosen(has.bodies, BODY_MODULES),
  ];
  return new Map([
    render("index.ts", "index.ts", { documents: context.model.documents, ...has }),
    ...objectFiles(context, definitions, render),
    render("policy.ts", "policy.ts", policyView(context, definitions)),
    ...modules.map((file) => render(file, file, requests.data)),
    ...support.map((file) => render(`support/${file}`, `support/${file}`, {})),
  ]);
}

type Render = (path: string, template: string, data: object) => readonly [string, string];

function objectFiles(
  context: EmitContext,
  definitions: Definitions,
  render: Render,
): readonly (readonly [string, string])[] {
  const modules = new Set(definitions.all.map(moduleOf));
  const documents = context.model.documents.filter((document) => modules.has(document.id));
  return [
    render("objects.ts", "objects.ts", { modules: [...modules] }),
    ...documents.map((document) =>
      render(`objects/${document.id}.ts`, "object-types.ts", objectsView(context, definitions, document)),
    ),
    ...(modules.has(UNDEFINED_MODULE)
      ? [render(`objects/${UNDEFINED_MODULE}.ts`, "undefined-types.ts", undefinedTypesView(context, definitions))]
      : []),
  ];
}

/** What the templates of requests are given, and which kinds of request the model has. */
function requestsData(
  context: EmitContext,
  definitions: Definitions,
): {
  readonly has: Readonly<Record<"requests" | "listings" | "operations" | "bodies", boolean>>;
  readonly data: object;
} {
  const listings = listingViews(context, definitions);
  const names = listings.map(({ operation }) => operation);
  const operations = operationViews(context, definitions, names);
  const bodies = operations.flatMap(({ body }) => (body === null ? [] : [body]));
  const parts = bodyPartViews(context, definitions);
  const has = {
    requests: listings.length + operations.length > 0,
    listings: listings.length > 0,
    operations: operations.length > 0,
    bodies: bodies.length > 0,
  };
  return {
    has,
    data: {
      example: names[0] ?? operations[0]?.operation ?? "",
      listings: listings.map((listing) => ({ ...listing, literals: literals(listing.resource) })),
      operations: operations.map((each) => ({ ...each, literals: literals(each.descriptor) })),
      parts,
      bodies: has.bodies,
      usesObjects: parts.length > 0 || bodies.some(({ typeText }) => typeText.includes("objects.")),
      usesNoBody: operations.some(({ body }) => body === null),
      answers: operations.some(({ isDownload }) => !isDownload),
      downloads: operations.some(({ isDownload }) => isDownload),
    },
  };
}

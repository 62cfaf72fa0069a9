import type { EmitContext, Files } from "./context.js";
import { collectDefinitions, type Definitions } from "./server/definitions.js";
import { type ListingView, listingViews } from "./server/listings.js";
import { literals } from "./server/literals.js";
import { moduleOf, objectsView, UNDEFINED_MODULE, undefinedTypesView } from "./server/objects.js";

/** The files that hold the listings of all documents. */
const LISTING_FILES = ["handlers.ts", "parameters.ts", "resources.ts", "routes.ts", "stubs.ts"];

/** The files that are the same for every draft: they take no data. */
const SUPPORT_FILES = [
  "errors.ts",
  "listing.ts",
  "read-parameters.ts",
  "resource.ts",
  "rfc3339.ts",
  "serve-listing.ts",
];

/**
 * Emits the server stubs of all documents of the model: types of the objects, descriptors and parameters of the
 * listings, handler interfaces, stubs, and the Fastify plugin that serves them. A model without listings gives
 * the types alone.
 *
 * @returns TypeScript modules by path; they import each other and Fastify
 * @throws TemplateError when a template is missing, does not parse or does not render
 */
export async function emitServer(context: EmitContext): Promise<Files> {
  const definitions = collectDefinitions(context.model);
  const listings = listingViews(context, definitions);
  const render = (path: string, template: string, data: object): readonly [string, string] => [
    path,
    context.format(path, context.templates.render(`server/${template}.hbs`, data)),
  ];
  const ofListings = listingsData(listings);
  return new Map([
    render("index.ts", "index.ts", { listings, documents: context.model.documents }),
    ...objectFiles(context, definitions, render),
    render("support/json.ts", "support/json.ts", {}),
    ...(listings.length === 0
      ? []
      : [
          ...LISTING_FILES.map((file) => render(file, file, ofListings)),
          ...SUPPORT_FILES.map((file) => render(`support/${file}`, `support/${file}`, {})),
        ]),
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

function listingsData(listings: readonly ListingView[]): object {
  return {
    example: listings[0]?.operation ?? "",
    listings: listings.map((listing) => ({ ...listing, literals: literals(listing.resource) })),
  };
}

import type { SpecDocument } from "../model/types.js";
import type { EmitContext, Files } from "./context.js";
import { accessCsv, accessJson, accessRecords } from "./docs/access-export.js";
import { createPageWriters, type Page, type PageWriter } from "./docs/page.js";
import { accessPage } from "./docs/pages/access-page.js";
import { authorizationDetailsPage } from "./docs/pages/authorization-details-page.js";
import { changesPage } from "./docs/pages/changes-page.js";
import { diagnosticsPage } from "./docs/pages/diagnostics-page.js";
import { documentPage } from "./docs/pages/document-page.js";
import { enumerationPage } from "./docs/pages/enumeration-page.js";
import { examplesPage } from "./docs/pages/examples-page.js";
import { indexPage } from "./docs/pages/index-page.js";
import { listingPage } from "./docs/pages/listing-page.js";
import { objectPage } from "./docs/pages/object-page.js";
import { operationsPage } from "./docs/pages/operations-page.js";
import { referencesPage } from "./docs/pages/references-page.js";
import { requirementPartPage, requirementsPage } from "./docs/pages/requirements-page.js";
import { scenariosPage } from "./docs/pages/scenarios-page.js";
import { scopesPage } from "./docs/pages/scopes-page.js";
import { sectionsPage } from "./docs/pages/sections-page.js";
import { termsPage } from "./docs/pages/terms-page.js";
import { typesPage } from "./docs/pages/types-page.js";
import { ACCESS_PAGE, CHANGES_PAGE, type Collection, collectionPage, COLLECTIONS, folderOf } from "./docs/places.js";
import { requirementRecords, requirementsCsv, requirementsJson } from "./docs/requirement-export.js";
import { buildSite, type Site } from "./docs/site.js";

/**
 * Emits the documentation: static pages that need no script and link to each other relatively, and the
 * requirements of all documents and the access that scopes give as JSON and CSV.
 *
 * @returns files by path below `generated/docs/`
 * @throws TemplateError for a template that is missing or does not render
 */
export async function emitDocs(context: EmitContext): Promise<Files> {
  const site = buildSite(context);
  const records = requirementRecords(context);
  const files = new Map<string, string>([
    ["style.css", context.templates.render("docs/style.css.hbs", {})],
    ["requirements.json", requirementsJson(records)],
    ["requirements.csv", requirementsCsv(records)],
  ]);
  if (site.access.ruled.length > 0) {
    const access = accessRecords(site.access);
    files.set("access.json", accessJson(access)).set("access.csv", accessCsv(access));
  }
  for (const page of pagesOf(site)) files.set(page.path, context.templates.render(page.template, page.data));
  return files;
}

function pagesOf(site: Site): readonly Page[] {
  const writerAt = createPageWriters(site);
  const documents = site.model.documents.flatMap((document) => documentPages(site, document, writerAt));
  return [
    indexPage(writerAt("index.html")),
    diagnosticsPage(writerAt("diagnostics.html")),
    ...(site.access.ruled.length > 0 ? [accessPage(writerAt(ACCESS_PAGE))] : []),
    ...(site.context.history === undefined ? [] : [changesPage(writerAt(CHANGES_PAGE), site.context.history)]),
    ...documents,
  ];
}

function documentPages(site: Site, document: SpecDocument, writerAt: (path: string) => PageWriter): readonly Page[] {
  const writerFor = (thing: object) => writerAt(site.places.get(thing) ?? "");
  const folder = folderOf(site.places, document);
  return [
    documentPage(writerFor(document), document),
    ...document.objects.map((object) => objectPage(writerFor(object), document, object)),
    ...document.listings.map((listing) => listingPage(writerFor(listing), document, listing)),
    ...document.enums.map((enumeration) => enumerationPage(writerFor(enumeration), document, enumeration)),
    ...(site.requirementParts.get(document) ?? [])
      .filter((part) => part.title !== null)
      .map((part) => requirementPartPage(writerFor(part), document, part)),
    ...COLLECTIONS.filter(({ key }) => document[key].length > 0).map(({ key }) =>
      COLLECTION_PAGES[key](writerAt(collectionPage(folder, key)), document)
    ),
  ];
}

const COLLECTION_PAGES: Readonly<Record<Collection["key"], (writer: PageWriter, document: SpecDocument) => Page>> = {
  typeAliases: typesPage,
  operations: operationsPage,
  scopes: scopesPage,
  authorizationDetailsFields: authorizationDetailsPage,
  scenarios: scenariosPage,
  terms: termsPage,
  references: referencesPage,
  sections: sectionsPage,
  requirements: requirementsPage,
  examples: examplesPage,
};

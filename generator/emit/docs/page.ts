import type { Field, SpecDocument } from "../../model/types.js";
import { type Address, idOf, relativeLink } from "./links.js";
import { createMarkdownRenderer, type RenderMarkdown } from "./markdown.js";
import { ACCESS_PAGE, CHANGES_PAGE, collectionPage, COLLECTIONS, folderOf, MAIN_ID } from "./places.js";
import { code, enumerate, plain, type Run } from "./runs.js";
import { type Definition, fieldAddress, type Site } from "./site.js";
import { conditionWords, nullWords, presenceWords, type Speaker, typeWords } from "./words.js";

/** A page before it is rendered: plain data for a template. */
export interface Page {
  readonly path: string;
  readonly template: string;
  readonly data: object;
}

/** The tools for writing one page: links as seen from it, and the parts that several templates share. */
export interface PageWriter {
  readonly path: string;
  readonly site: Site;
  readonly href: (address: Address | null) => string | null;
  /** The id under which the page shows a thing. */
  readonly id: (thing: object) => string;
  /** The link to a thing of the model; `null` where it has no place. */
  readonly to: (thing: object | null) => string | null;
  readonly speaker: (document: SpecDocument) => Speaker;
  /** A description of a document as HTML. */
  readonly prose: (document: SpecDocument, text: string) => string;
  readonly source: (document: SpecDocument, line: number) => SourceData;
  readonly frame: (title: string, document: SpecDocument | null) => object;
  readonly fieldRows: (
    document: SpecDocument,
    fields: readonly Field[],
    ids: readonly string[],
    notes?: (field: Field) => readonly (readonly Run[])[],
  ) => readonly object[];
  readonly uses: (definition: Definition) => readonly LinkedUse[];
}

export interface LinkData {
  readonly label: string;
  readonly href: string | null;
}

/** Where something stands in the Markdown: a link when the source has a web address. */
export interface SourceData {
  readonly label: string;
  readonly href: string | null;
}

interface LinkedUse extends LinkData {
  readonly how: string;
}

const SITE_TITLE = "Connected Data Specifications";

/** Makes page writers for a site; the Markdown renderer is shared by all its pages. */
export function createPageWriters(site: Site): (path: string) => PageWriter {
  const render = createMarkdownRenderer();
  return (path) => createPageWriter(site, path, render);
}

function createPageWriter(site: Site, path: string, render: RenderMarkdown): PageWriter {
  const { places, model, context } = site;
  const known = new Map<Address, string>();
  const href = (address: Address | null) => {
    if (address === null) return null;
    const link = known.get(address) ?? relativeLink(path, address);
    known.set(address, link);
    return link;
  };
  const to = (thing: object | null) => (thing === null ? null : href(places.get(thing) ?? null));
  const speaker = (document: SpecDocument): Speaker => ({ lookup: site, document, href });
  const prose = (document: SpecDocument, text: string) => {
    return render(text, (url) => {
      if (url.startsWith("#")) return href(site.anchor(document, url.slice(1)));
      return webAddress(url);
    });
  };
  const source = (document: SpecDocument, line: number): SourceData => ({
    label: `line ${line}`,
    href: webAddress(context.sourceLink(document, line)),
  });

  return {
    path,
    site,
    href,
    id: (thing) => idOf(places.get(thing) ?? ""),
    to,
    speaker,
    prose,
    source,
    frame: (title, document) => ({
      title: [title, document?.id, SITE_TITLE].filter((part) => part !== undefined).join(" · "),
      siteTitle: SITE_TITLE,
      mainId: MAIN_ID,
      stylesheet: relativeLink(path, "style.css"),
      home: relativeLink(path, "index.html"),
      nav: [
        navLink(path, "Overview", "index.html", false),
        ...model.documents.map((each) => navLink(path, each.id, places.get(each) ?? "", each === document)),
        ...(site.access.ruled.length > 0 ? [navLink(path, "Access", ACCESS_PAGE, false)] : []),
        ...(context.history === undefined ? [] : [navLink(path, "Changes", CHANGES_PAGE, false)]),
        navLink(path, "Diagnostics", "diagnostics.html", false),
      ],
      documentNav: document === null ? null : { label: document.id, links: documentLinks(site, path, document) },
    }),
    fieldRows: (document, fields, ids, more = () => []) =>
      fields.map((field, index) => ({
        id: ids[index] ?? "",
        name: field.name,
        type: typeWords(speaker(document), field.type),
        presence: presenceWords(field.presence),
        presenceKind: field.presence,
        nullable: nullWords(field),
        notes: [...fieldNotes(site, speaker(document), field), ...more(field).map((runs) => ({ runs }))],
        description: prose(document, field.description),
        source: source(document, field.line),
      })),
    uses: (definition) =>
      (site.uses.get(definition) ?? []).map((use) => ({ how: use.how, label: use.label, href: href(use.address) })),
  };
}

/** An address on the web, as far as it is safe to link to: nothing that runs, nothing that depends on the page's place. */
export function webAddress(url: string): string | null {
  return /^(https?:\/\/|mailto:)/i.test(url) ? url : null;
}

/** The pages of a document, those that hold nothing left out. */
export function documentLinks(site: Site, path: string, document: SpecDocument): readonly object[] {
  const folder = folderOf(site.places, document);
  const list = (label: string, name: string, count: number) => ({
    label,
    address: `${folder}/index.html#${name}`,
    current: path.startsWith(`${folder}/${name}/`),
    count,
  });
  const lists = [
    list("Objects", "objects", document.objects.length),
    list("Listings", "listings", document.listings.length),
    list("Enumerations", "enumerations", document.enums.length),
  ];
  const collections = COLLECTIONS.map(({ key, title }) => ({
    label: title,
    address: collectionPage(folder, key),
    current: path.startsWith(collectionPage(folder, key).replace(/\.html$/, "/")),
    count: document[key].length,
  }));
  return [...lists, ...collections]
    .filter(({ count }) => count > 0)
    .map(({ label, address, current, count }) => ({ ...navLink(path, label, address, current), count }));
}

/** @param within whether the page belongs to what the link leads to */
function navLink(path: string, label: string, address: Address, within: boolean) {
  const current = path === address ? "page" : within ? "true" : null;
  return { label, href: relativeLink(path, address), current };
}

/** What the model says of a field beyond type and presence, a sentence each. */
function fieldNotes(site: Site, speaker: Speaker, field: Field): readonly { readonly runs: readonly Run[] }[] {
  const notes = field.conditions.map((condition) => conditionWords(speaker, condition));
  if (field.values !== null) {
    notes.push([plain("Allowed values: "), ...enumerate(field.values.map((value) => code(value)), "and"), plain(".")]);
  }
  if (field.link !== null) {
    const object = site.object(speaker.document, field.link.object);
    const address = object === null ? null : fieldAddress(site.places, object, field.link.field);
    notes.push([plain("Holds "), code(`${field.link.object}.${field.link.field}`, speaker.href(address)), plain(".")]);
  }
  return notes.map((runs) => ({ runs }));
}

/** A small document of the project's own that holds an object, an enumeration and a listing, and no mistake. */
export const SMALL_DOCUMENT = `# CDS-WG9-01 - Lanterns

## 1. Terminology <a id="terminology" href="#terminology" class="permalink">🔗</a>

* <a id="string" href="#string">string</a> - A text as [[RFC 8259 Section 7](#ref-rfc8259-strings)] defines it.
* <a id="url" href="#url">URL</a> - A web address as [[RFC 3986](#ref-rfc3986)] defines it.
* <a id="datetime" href="#datetime">datetime</a> - A moment as [[RFC 3339 Section 5.6](#ref-rfc3339)] defines it.

## 2. Lanterns API <a id="lanterns-api" href="#lanterns-api" class="permalink">🔗</a>

### 2.1. Lantern Object Format <a id="lantern-format" href="#lantern-format" class="permalink">🔗</a>

Lantern objects are JSON objects. They contain the following named values.

* \`cds_lantern_id\` - _[string](#string)_ - (REQUIRED) The identifier of the Lantern.
* \`cds_modified\` - _[datetime](#datetime)_ - (REQUIRED) When the Lantern was last changed.
* \`colour\` - _[LanternColour](#lantern-colours)_ - (OPTIONAL) The colour of its light.

### 2.2. Lantern Colours <a id="lantern-colours" href="#lantern-colours" class="permalink">🔗</a>

Lantern Colour values are one of the following:

* \`green\` - A green light.
* \`amber\` - An amber light.

### 2.3. Listing Lanterns <a id="lantern-list" href="#lantern-list" class="permalink">🔗</a>

Clients may list Lanterns with an HTTPS \`GET\` request to the \`cds_lanterns_api\` URL.
Lantern listing responses are JSON objects and contain the following named values.

* \`lanterns\` - _Array[[Lantern](#lantern-format)]_ - (REQUIRED) The Lanterns.
  If more than 100 Lanterns are available, Servers MAY truncate the list and link to its continuation with the \`next\` value.
* \`next\` - _[URL](#url)_ or \`null\` - Where to get the next segment.
* \`previous\` - _[URL](#url)_ or \`null\` - Where to get the previous segment.

Servers MUST accept any of the following URL parameters on the \`GET\` request, and list only the Lanterns that pass all the filters given:

* \`cds_lantern_ids\` - A space-separated list of \`cds_lantern_id\` values by which Servers MUST filter the Lanterns.

Lantern listings MUST be ordered in reverse chronological order by \`cds_modified\` timestamp: the Lantern updated last MUST come first.
`;

/** The document with one part of its text replaced, which must be there exactly once. */
export function smallDocumentWith(part: string, replacement: string): string {
  if (SMALL_DOCUMENT.split(part).length !== 2) throw new Error(`the small document does not hold this exactly once: ${part}`);
  return SMALL_DOCUMENT.replace(part, () => replacement);
}

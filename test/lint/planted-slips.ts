/** A mistake of a kind that lint is to find, and how it is put into a draft: facts and words of our own, no sentence of the draft. */
export interface PlantedSlip {
  readonly rule: string;
  /** What it takes the place of; its first occurrence counts. */
  readonly find: RegExp;
  /** What is written there; the rule is to find what stands between the marks. */
  readonly write: string;
}

const AFTER_CLIENTS = /(?<=\n## 8\. Clients .*\n)/;
const said = (rule: string, paragraph: string): PlantedSlip => ({ rule, find: AFTER_CLIENTS, write: `\n${paragraph}\n` });
const EXAMPLES = /(?=\n### 13\.2\. )/;
const shown = (rule: string, ...lines: readonly string[]): PlantedSlip => ({ rule, find: EXAMPLES, write: `\n\`\`\`\n${lines.join("\n")}\n\`\`\`\n` });

/** Mistakes of every kind; those of one rule that differ in what is looked at are several. */
export const SLIPS: readonly PlantedSlip[] = [
  // links, anchors, contents, headings, references
  said("link/dead-anchor", "See [these objects](⟦#acount-format⟧)."),
  said("link/wrong-definition", "See the [⟦Meter Device⟧](#account-format) object."),
  { rule: "id/duplicate", find: /(#### 10\.4\.5\. Listing Meter Devices )<a id="meter-device-list" href="#meter-device-list"/, write: '$1⟦<a id="accounts-api"⟧ href="#accounts-api"' },
  { rule: "heading/number", find: /(?<=\n#### )10\.5\.4\.(?= Listing Bill Statements)/, write: "⟦10.5.6.⟧" },
  { rule: "toc/entry", find: /\[10\.1\. Accounts API\](?=\(#accounts-api\))/, write: "[⟦10.1. Acounts API⟧]" },
  { rule: "toc/missing", find: AFTER_CLIENTS, write: '\n### ⟦8.9. Lanterns⟧ <a id="lanterns" href="#lanterns"></a>\n' },
  { rule: "xref/no-section", find: /`CDS-WG1-02 Section 8\.1`(?= - )/, write: "⟦`CDS-WG1-02 Section 88.1`⟧" },
  { rule: "xref/title", find: /(`CDS-WG1-02 Section 5\.5` - )"[^"]+"/, write: '$1⟦"Lighting Lamps"⟧' },
  // names
  said("object/unknown-name", "Servers send the ⟦`acount_number`⟧ value."),
  said("object/unknown-name", "Servers send the ⟦`lantern_colour`⟧ value."),
  said("object/wrong-owner", "The Account object's ⟦`meter_number`⟧ value is a string."),
  said("object/wrong-owner", "Clients read [Service Contract](#service-contract-format) ⟦`meter_number`⟧ values."),
  // types and fields
  { rule: "type/undefined", find: /(\* `contract_status` - _)\[ContractStatus\]\(#contract-statuses\)/, write: "$1⟦[LanternState]⟧(#lantern-states)" },
  { rule: "type/wrong-link", find: /(\* `account_status` - _\[AccountStatus\]\()#account-statuses/, write: "$1⟦#contract-statuses⟧" },
  { rule: "type/unlinked", find: /(\* `contract_start` - )_\[date\]\(#date\)_/, write: "$1⟦_date_⟧" },
  { rule: "field/unmarked", find: /\* `rateplan_code`( - _\[string\]\(#string\)_ - )\(OPTIONAL\) /, write: "* ⟦`rateplan_code`⟧$1" },
  { rule: "field/presence", find: /(\* `statement_date` - _\[date\]\(#date\)_ - \()REQUIRED(\).*)/, write: "$1⟦REQUIRED⟧$2\n  If there is none, this field MUST NOT be included." },
  { rule: "field/null", find: /(\* `section_types` - )(_Array\[\[BillSectionType\]\(#bill-section-types\)\]_)( - .*)/, write: "$1⟦$2⟧$3\n  If there is none, this value is `null`." },
  { rule: "field/duplicate", find: /(\n\* `rateplan_name` - .*)/, write: "$1\n* ⟦`rateplan_name`⟧ - _[string](#string)_ - (OPTIONAL) Once more." },
  // listings
  { rule: "param/unknown-field", find: /(\* `account_numbers` - A space-separated list of )`account_number`/, write: "$1⟦`lantern`⟧" },
  { rule: "param/wrong-object", find: /(\* `cds_account_ids` - .* MUST )filter the Accounts/, write: "$1⟦filter the Meter Devices⟧" },
  { rule: "param/inexact-field", find: /(\* `cds_eac_ids` - A space-separated list of )`cds_eac_id`/, write: "$1⟦`cds_eac_ids`⟧" },
  { rule: "order/abridged-field", find: /(objects MUST be ordered in reverse chronological order by )`statement_date`/, write: "$1⟦`modified`⟧" },
  // values
  said("enum/undefined-value", "Servers show each Account that has an `account_status` value of ⟦`paused_for_winter`⟧."),
  { rule: "enum/quotes", find: /\* `suspended`(?= - The Account)/, write: '* ⟦`"suspended"`⟧' },
  { rule: "enum/duplicate-value", find: /(\n\* `thirdparty` - .*)/, write: "$1\n* ⟦`customer`⟧ - Once more." },
  { rule: "ext/ignore-clause", find: /Clients MUST ignore unknown `account_types` values, unknown `account_status` values/, write: "⟦Clients MUST ignore unknown `account_types` values⟧" },
  // key words and requirements
  said("bcp14/misspelt", "Lanterns ⟦MSUT⟧ shine."),
  said("bcp14/misspelt", "Lanterns ⟦MUST not⟧ smoke."),
  said("bcp14/lower-case", "Lanterns ⟦shall⟧ shine."),
  { rule: "norm/limit", find: EXAMPLES, write: "\nIf more than ⟦50 Accounts⟧ are available to be listed, lanterns dim.\n" },
  said("norm/status", "Servers respond with a ⟦`404 Nothing There`⟧ Status Code."),
  said("norm/repeated", "Lanterns MUST shine when the night is dark. They are warm. ⟦Lanterns MUST shine when the night is dark.⟧"),
  // prose
  said("prose/unfinished", "Lanterns are small. Each lantern that shines ⟦MUST also include⟧"),
  said("prose/unfinished", "⟦When lighting lanterns⟧"),
  said("prose/repeated-word", "Light ⟦the the⟧ lantern."),
  said("prose/repeated-word", "Read `account_number`, ⟦`account_number`⟧, or `account_name`."),
  said("prose/missing-word", "Clients are ⟦able light⟧ lanterns."),
  said("prose/missing-word", "It is lit so that ⟦Client⟧ MAY see."),
  said("prose/missing-word", "It holds ⟦one the following⟧ lanterns."),
  said("prose/article", "It is ⟦a⟧ object."),
  said("prose/agreement", "The Lanterns defined in this section ⟦has⟧ oil."),
  said("prose/agreement", "A lantern is a kind of thing that ⟦have⟧ oil."),
  said("prose/wording", "The lantern MUST ⟦has⟧ oil."),
  said("prose/term", "⟦Severs⟧ MUST light lanterns."),
  said("prose/brackets", "A lantern ⟦(⟧or two shines."),
  said("prose/spelling", "Lanterns ⟦recieve⟧ oil."),
  said("prose/placeholder", "⟦TODO⟧ say how lanterns shine."),
  // examples
  shown("example/json", "HTTP/1.1 200 OK", "", '{ "lantern": ⟦"lit"⟧', '  "oil": 1 }'),
  shown("example/duplicate-key", "HTTP/1.1 200 OK", "", '{ "lantern": 1, ⟦"lantern"⟧: 2 }'),
  shown("example/elision", "HTTP/1.1 200 OK", "", "{", '  "lantern": 1,', "  ⟦...⟧", "}"),
  { rule: "example/schema", find: /("account_name": )"John Doe"/, write: "$1⟦17⟧" },
  { rule: "example/value", find: /("account_status": )"active"/, write: '$1⟦"asleep"⟧' },
  shown("example/header", "GET /lanterns HTTP/1.1", "⟦Autorization⟧: Bearer x"),
  shown("example/credential", "POST /token HTTP/1.1", "Authorization: ⟦Basic bGFudGVybjpvaWw=⟧", "", "grant_type=client_credentials"),
  shown("example/identifier", "GET /lanterns?lantern_ids=⟦a7f3c92e01d5⟧ HTTP/1.1"),
  { rule: "example/scope", find: /(?<=\ngrant_type=client_credentials&scope=)cds_query_accounts_1%20cds_query_bill_statements_1/, write: "⟦cds_query_lanterns⟧" },
];

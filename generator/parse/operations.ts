import { pascalCase, singular } from "../model/names.js";
import type { Operation } from "../model/types.js";
import type { PlacedSection } from "./document.js";
import { codeNames, type Statement } from "./statements.js";

/** An operation whose request and response objects are named by what its section calls them. */
export interface OperationReading {
  readonly operation: Omit<Operation, "request" | "response">;
  /** What is retrieved, created or modified, in the singular, such as `Client`. */
  readonly resource: string;
  readonly sends: boolean;
}

const VERBS: readonly (readonly [RegExp, string, Operation["method"]])[] = [
  [/^Retrieving (?:Individual )?(?<resource>.+)$/, "get", "GET"],
  [/^Creating (?:Individual )?(?<resource>.+)$/, "create", "POST"],
  [/^Modifying (?:Individual )?(?<resource>.+)$/, "modify", "PUT"],
  [/^Downloading (?:Individual )?(?<resource>.+)$/, "download", "GET"],
  [/^(?<resource>Client) Registration Request$/, "register", "POST"],
];

const METHOD = /\[(GET|POST|PUT|PATCH|DELETE)\]\(#|`(GET|POST|PUT|PATCH|DELETE)`/;

/** Reads a section that describes a request other than a listing: its heading says what is done. */
export function readOperation(section: PlacedSection): OperationReading | null {
  const { heading, paragraphs, lists, requirements } = section.reading;
  if (heading === null) return null;
  for (const [pattern, verb, usual] of VERBS) {
    const title = pattern.exec(heading.title)?.groups?.["resource"];
    if (title === undefined) continue;
    const text = [...paragraphs, ...requirements.map((requirement) => requirement.text)].join("\n");
    const stated = METHOD.exec(paragraphs.join("\n"));
    if (stated === null && verb !== "register") return null;
    const method = methodNamed(stated?.[1] ?? stated?.[2]) ?? usual;
    const resource = pascalCase(singular(title.replace(/ Objects?$| Data$| Object Extension$/, "")));
    const prose = lists.flatMap((list) => (list.kind === "prose" ? [list] : []));
    const fieldsBelow = (lead: RegExp): readonly string[] =>
      prose.filter((list) => lead.test(list.leadIn)).flatMap((list) => list.statements.flatMap(leadingName));
    return {
      resource,
      sends: method !== "GET" && method !== "DELETE",
      operation: {
        name: `${verb}${resource}`,
        method,
        urlField: /`(cds_\w+_api)` (?:endpoint|URL)/.exec(text)?.[1] ?? (verb === "register" ? "registration_endpoint" : null),
        uriField: /MUST be the (?:[A-Z][\w -]*? )?`(\w*uri)`|the (?:[A-Z][\w -]*? )`(uri)` endpoint/.exec(text)?.slice(1).find(Boolean) ?? null,
        anchor: heading.anchor,
        line: heading.line + section.offset,
        statuses: statusesOf(text),
        modifiable: fieldsBelow(/(?<!NOT )\ballow Clients? to (?:\w+ )?update the following fields|\bfields that MAY be included in the \[(?:PATCH|PUT)\]/),
        immutable: fieldsBelow(/\bMUST NOT allow [Cc]lients? to update the following fields/),
      },
    };
  }
  return null;
}

function leadingName({ text }: Statement): readonly string[] {
  return text.startsWith("`") ? codeNames(text).slice(0, 1) : [];
}

function statusesOf(text: string): readonly number[] {
  const codes = [...text.matchAll(/`(\d{3}) [A-Z][^`]*` Status Code/g)].map((match) => Number(match[1]));
  return [...new Set(codes)].sort((a, b) => a - b);
}

function methodNamed(word: string | undefined): Operation["method"] | null {
  switch (word) {
    case "GET":
    case "POST":
    case "PUT":
    case "PATCH":
    case "DELETE":
      return word;
    default:
      return null;
  }
}

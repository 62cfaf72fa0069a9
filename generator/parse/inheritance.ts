import type { FieldType, Inheritance, Presence, PrimitiveName } from "../model/types.js";
import { moved } from "./document.js";
import type { ListReading } from "./lists.js";

/** The type of a member; a list of one is a list of it. */
type MemberType = PrimitiveName | readonly [PrimitiveName];

/** The members of the standards that CDS objects take over: RFC 8414 section 2, RFC 7591 sections 2 and 3.2.1. */
const STANDARDS: Readonly<Record<string, Readonly<Record<string, MemberType>>>> = {
  "RFC 8414": {
    issuer: "url",
    authorization_endpoint: "url",
    token_endpoint: "url",
    jwks_uri: "url",
    registration_endpoint: "url",
    scopes_supported: ["string"],
    response_types_supported: ["string"],
    response_modes_supported: ["string"],
    grant_types_supported: ["string"],
    token_endpoint_auth_methods_supported: ["string"],
    token_endpoint_auth_signing_alg_values_supported: ["string"],
    service_documentation: "url",
    ui_locales_supported: ["string"],
    op_policy_uri: "url",
    op_tos_uri: "url",
    revocation_endpoint: "url",
    revocation_endpoint_auth_methods_supported: ["string"],
    revocation_endpoint_auth_signing_alg_values_supported: ["string"],
    introspection_endpoint: "url",
    introspection_endpoint_auth_methods_supported: ["string"],
    introspection_endpoint_auth_signing_alg_values_supported: ["string"],
    code_challenge_methods_supported: ["string"],
  },
  "RFC 7591": {
    client_id: "string",
    client_secret: "string",
    client_id_issued_at: "integer",
    client_secret_expires_at: "integer",
    redirect_uris: ["url"],
    token_endpoint_auth_method: "string",
    grant_types: ["string"],
    response_types: ["string"],
    client_name: "string",
    client_uri: "url",
    logo_uri: "url",
    scope: "string",
    contacts: ["string"],
    tos_uri: "url",
    policy_uri: "url",
    jwks_uri: "url",
    jwks: "object",
    software_id: "string",
    software_version: "string",
  },
  "RFC 9396": { authorization_details_types: ["string"] },
};

/** Members that a standard itself requires: RFC 8414 section 2. */
const REQUIRED_BY_STANDARD: ReadonlySet<string> = new Set(["issuer", "response_types_supported"]);

/** The lists of a section that say which members of a standard an object has. */
export type MembersList = Extract<ListReading, { kind: "members" }>;

/**
 * Finds the standard whose members an object takes over, and which of them the prose requires or forbids.
 *
 * @param own the fields that the object states itself, which are not repeated
 */
export function readInheritance(
  paragraphs: readonly string[],
  lists: readonly MembersList[],
  own: ReadonlySet<string>,
  line: number,
): Inheritance | null {
  const prose = paragraphs.join("\n");
  const followed = /\b(?:follows?|follow the same object format as|same object format as)\b[^.\n]*?\[\[(?<standard>RFC \d+)/.exec(prose);
  const standard = followed?.groups?.["standard"];
  if (standard === undefined || STANDARDS[standard] === undefined) return null;
  const stated = new Map(lists.flatMap((list) => list.members.map((member) => [member.name, { ...member, list }] as const)));
  const standards = new Set([standard, ...lists.flatMap((list) => list.standard ?? [])]);
  const types = new Map([...standards].flatMap((one) => Object.entries(STANDARDS[one] ?? {})));
  const members = [...types].flatMap(([name, type]) => {
    const said = stated.get(name);
    if (own.has(name)) return [];
    const presence: Presence =
      (said?.list.required ?? (standard === "RFC 8414" && REQUIRED_BY_STANDARD.has(name))) ? "required" : "optional";
    const description = said?.description ?? "";
    return [
      {
        name,
        presence,
        nullable: /\bthis value is `null`/.test(description),
        type: memberType(type),
        values: null,
        conditions: said !== undefined && !said.list.required ? [{ kind: "forbidden-if" as const, when: { kind: "described" as const } }] : [],
        link: null,
        description,
        line: said?.line ?? line,
        column: 3,
      },
    ];
  });
  return { standard, members };
}

/** Reads the members of a standard that a section states in full, as fields. */
export function readTakenOverMembers(lists: readonly ListReading[], offset: number): Inheritance | null {
  const stated = lists.find((list) => list.kind === "taken-over-members");
  if (stated === undefined) return null;
  const members = stated.members.map(({ field }) => ({ ...moved(field, offset), link: null }));
  return { standard: stated.standard, members };
}

function memberType(type: MemberType): FieldType {
  if (typeof type === "string") return { kind: "primitive", name: type };
  return { kind: "array", items: { kind: "primitive", name: type[0] }, nullableItems: false };
}

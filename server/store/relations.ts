import type { Policy, Relation } from "../../generated/server/support/policy.js";

/** All fields by which the rules of a draft connect objects. */
export function relationsOf({ scopes, detailsFields }: Policy): readonly Relation[] {
  return [
    ...Object.values(detailsFields).flatMap(({ opens }) => opens.flatMap(({ through }) => through.flat())),
    ...Object.values(scopes).flatMap(({ bySelection }) => bySelection.flatMap(({ through }) => through.flat())),
  ];
}

import { scopeAccess } from "../access.js";
import { detailsFieldRun, openingWords, scopeAccessWords, scopeRun } from "../access-words.js";
import { fragmentId, uniqueNames } from "../links.js";
import type { Page, PageWriter } from "../page.js";
import { MAIN_ID } from "../places.js";
import { code } from "../runs.js";
import { fieldAddress } from "../site.js";

/** Which scope by default, or which authorization details field on request, opens each object and field. */
export function accessPage(writer: PageWriter): Page {
  const { access, places } = writer.site;
  const scopes = access.rules.scopes
    .map(({ thing }) => thing)
    .filter(({ resources, includes }) => resources.length + includes.length > 0);
  const id = uniqueNames([MAIN_ID]);
  return {
    path: writer.path,
    template: "docs/access.html.hbs",
    data: {
      frame: writer.frame("Access", null),
      json: writer.href("access.json"),
      csv: writer.href("access.csv"),
      governed: access.policy.governed,
      scopes: scopes.map(({ type }) => [scopeRun(writer, type)]),
      objects: access.ruled.map(({ name, object, policy }) => ({
        id: id(fragmentId(name)),
        name,
        href: writer.to(object),
        opening: openingWords(writer, policy),
        alwaysVisible: policy.alwaysVisible,
        fields: Object.entries(policy.locked).map(([field, { required, unlockedBy }]) => ({
          field: [code(field, writer.href(fieldAddress(places, object, field)))],
          required,
          unlockedBy: unlockedBy.map((each) => [detailsFieldRun(writer, each)]),
          cells: scopes.map((scope) => {
            const kind = scopeAccess(scope, unlockedBy);
            return { kind, words: scopeAccessWords(kind) };
          }),
        })),
      })),
    },
  };
}

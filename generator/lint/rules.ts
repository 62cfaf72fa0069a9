import type { Rule } from "./rule.js";
import { bcp14LowerCase } from "./rules/bcp14-lower-case.js";
import { bcp14Misspelt } from "./rules/bcp14-misspelt.js";
import { enumDuplicateValue } from "./rules/enum-duplicate-value.js";
import { enumQuotes } from "./rules/enum-quotes.js";
import { enumUndefinedFormat } from "./rules/enum-undefined-format.js";
import { enumUndefinedValue } from "./rules/enum-undefined-value.js";
import { exampleCondition } from "./rules/example-condition.js";
import { exampleCredential } from "./rules/example-credential.js";
import { exampleDuplicateKey } from "./rules/example-duplicate-key.js";
import { exampleElision } from "./rules/example-elision.js";
import { exampleHeader } from "./rules/example-header.js";
import { exampleIdentifier } from "./rules/example-identifier.js";
import { exampleJson } from "./rules/example-json.js";
import { exampleSchema } from "./rules/example-schema.js";
import { exampleScope } from "./rules/example-scope.js";
import { exampleValue } from "./rules/example-value.js";
import { extIgnoreClause } from "./rules/ext-ignore-clause.js";
import { fieldDuplicate } from "./rules/field-duplicate.js";
import { fieldMarker } from "./rules/field-marker.js";
import { fieldNull } from "./rules/field-null.js";
import { fieldPresence } from "./rules/field-presence.js";
import { fieldType } from "./rules/field-type.js";
import { fieldUnmarked } from "./rules/field-unmarked.js";
import { headingFence } from "./rules/heading-fence.js";
import { headingLevel } from "./rules/heading-level.js";
import { headingNoAnchor } from "./rules/heading-no-anchor.js";
import { headingNumber } from "./rules/heading-number.js";
import { headingPermalink } from "./rules/heading-permalink.js";
import { idDuplicate } from "./rules/id-duplicate.js";
import { linkAddress } from "./rules/link-address.js";
import { linkDeadAnchor } from "./rules/link-dead-anchor.js";
import { linkWrongDefinition } from "./rules/link-wrong-definition.js";
import { listingItem } from "./rules/listing-item.js";
import { listingNoCollection } from "./rules/listing-no-collection.js";
import { normContradiction } from "./rules/norm-contradiction.js";
import { normLimit } from "./rules/norm-limit.js";
import { normRepeated } from "./rules/norm-repeated.js";
import { normStatus } from "./rules/norm-status.js";
import { objectDuplicate } from "./rules/object-duplicate.js";
import { objectUnknownName } from "./rules/object-unknown-name.js";
import { objectUnnamedList } from "./rules/object-unnamed-list.js";
import { objectWrongOwner } from "./rules/object-wrong-owner.js";
import { orderAbridgedField } from "./rules/order-abridged-field.js";
import { orderUnknownField } from "./rules/order-unknown-field.js";
import { paramInexactField } from "./rules/param-inexact-field.js";
import { paramOtherName } from "./rules/param-other-name.js";
import { paramUnknownField } from "./rules/param-unknown-field.js";
import { paramUnreadable } from "./rules/param-unreadable.js";
import { paramWrongObject } from "./rules/param-wrong-object.js";
import { proseAgreement } from "./rules/prose-agreement.js";
import { proseArticle } from "./rules/prose-article.js";
import { proseBrackets } from "./rules/prose-brackets.js";
import { proseMissingWord } from "./rules/prose-missing-word.js";
import { prosePlaceholder } from "./rules/prose-placeholder.js";
import { proseRepeatedWord } from "./rules/prose-repeated-word.js";
import { proseSpelling } from "./rules/prose-spelling.js";
import { proseTerm } from "./rules/prose-term.js";
import { proseUnfinished } from "./rules/prose-unfinished.js";
import { proseWording } from "./rules/prose-wording.js";
import { tocEntry } from "./rules/toc-entry.js";
import { tocMissing } from "./rules/toc-missing.js";
import { typeMisspelt } from "./rules/type-misspelt.js";
import { typeUndefined } from "./rules/type-undefined.js";
import { typeUnlinked } from "./rules/type-unlinked.js";
import { typeWrongLink } from "./rules/type-wrong-link.js";
import { xrefLabel } from "./rules/xref-label.js";
import { xrefNoSection } from "./rules/xref-no-section.js";
import { xrefTitle } from "./rules/xref-title.js";
import { xrefUnused } from "./rules/xref-unused.js";

/** All rules, in alphabetical order; a new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  bcp14LowerCase,
  bcp14Misspelt,
  enumDuplicateValue,
  enumQuotes,
  enumUndefinedFormat,
  enumUndefinedValue,
  exampleCondition,
  exampleCredential,
  exampleDuplicateKey,
  exampleElision,
  exampleHeader,
  exampleIdentifier,
  exampleJson,
  exampleSchema,
  exampleScope,
  exampleValue,
  extIgnoreClause,
  fieldDuplicate,
  fieldMarker,
  fieldNull,
  fieldPresence,
  fieldType,
  fieldUnmarked,
  headingFence,
  headingLevel,
  headingNoAnchor,
  headingNumber,
  headingPermalink,
  idDuplicate,
  linkAddress,
  linkDeadAnchor,
  linkWrongDefinition,
  listingItem,
  listingNoCollection,
  normContradiction,
  normLimit,
  normRepeated,
  normStatus,
  objectDuplicate,
  objectUnknownName,
  objectUnnamedList,
  objectWrongOwner,
  orderAbridgedField,
  orderUnknownField,
  paramInexactField,
  paramOtherName,
  paramUnknownField,
  paramUnreadable,
  paramWrongObject,
  proseAgreement,
  proseArticle,
  proseBrackets,
  proseMissingWord,
  prosePlaceholder,
  proseRepeatedWord,
  proseSpelling,
  proseTerm,
  proseUnfinished,
  proseWording,
  tocEntry,
  tocMissing,
  typeMisspelt,
  typeUndefined,
  typeUnlinked,
  typeWrongLink,
  xrefLabel,
  xrefNoSection,
  xrefTitle,
  xrefUnused,
];

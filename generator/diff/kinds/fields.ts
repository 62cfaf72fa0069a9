import type { FieldKind } from "../change-kind.js";
import { always, either, type KindDescription, verdict, within } from "./describe.js";

/** Changes of fields. */
export const FIELD_KINDS: Readonly<Record<FieldKind, KindDescription>> = {
  "field-added": {
    mirror: "field-removed",
    summary: "`{owner}` has a new field `{name}`.",
    cases: within({
      required: [
        verdict("compatible", "breaking", "Servers must send `{name}` in every `{owner}`; clients may start to read it."),
        verdict("breaking", "breaking", "Clients must send `{name}` in `{owner}`, and servers must accept it."),
      ],
      optional: [
        verdict("compatible", "compatible", "Servers may send `{name}` in `{owner}`; clients may read it and must not rely on it."),
        verdict("compatible", "breaking", "Servers must accept `{name}` in `{owner}`; clients may send it."),
      ],
    }),
  },
  "field-removed": {
    mirror: "field-added",
    summary: "`{owner}` no longer has the field `{name}`.",
    cases: within({
      required: [
        verdict("breaking", "compatible", "Clients must do without `{name}` in `{owner}`; servers may stop sending it."),
        verdict("risky", "breaking", "Servers must accept `{owner}` without `{name}`; clients should stop sending it."),
      ],
      optional: [
        verdict("risky", "compatible", "Clients should stop reading `{name}` in `{owner}`; servers may stop sending it."),
        verdict("risky", "compatible", "Clients should stop sending `{name}` in `{owner}`; servers may ignore it."),
      ],
    }),
  },
  "field-renamed": {
    mirror: "field-renamed",
    summary: "The field `{before}` of `{owner}` is now called `{after}`.",
    cases: either(
      verdict("breaking", "breaking", "Servers must send `{after}` instead of `{before}`, and clients must read it."),
      verdict("breaking", "breaking", "Clients must send `{after}` instead of `{before}`, and servers must accept it."),
    ),
  },
  "field-moved": {
    mirror: "field-moved",
    summary: "The field `{before}` is now `{after}`.",
    cases: either(
      verdict("breaking", "breaking", "Servers must send `{after}` instead of `{before}`, and clients must read it there."),
      verdict("breaking", "breaking", "Clients must send `{after}` instead of `{before}`, and servers must accept it there."),
    ),
  },
  "field-made-required": {
    mirror: "field-made-optional",
    summary: "`{owner}` is now {after}, before {before}.",
    cases: either(
      verdict("compatible", "breaking", "Servers must always send `{owner}`; clients may rely on it."),
      verdict("breaking", "compatible", "Clients must always send `{owner}`; servers may rely on it."),
    ),
  },
  "field-made-optional": {
    mirror: "field-made-required",
    summary: "`{owner}` is now {after}, before {before}.",
    cases: either(
      verdict("breaking", "compatible", "Clients must handle responses without `{owner}`; servers may leave it out."),
      verdict("compatible", "breaking", "Servers must accept requests without `{owner}`; clients may leave it out."),
    ),
  },
  "field-marker-changed": {
    mirror: "field-marker-changed",
    summary: "The marker of `{owner}` reads {after}, before {before}; both mean that it is always there.",
    cases: always("editorial", "editorial", "There is nothing to do: `{owner}` stays required."),
  },
  "field-made-nullable": {
    mirror: "field-made-not-null",
    summary: "`{owner}` may now be `null`.",
    cases: either(
      verdict("breaking", "compatible", "Clients must handle `null` in `{owner}`; servers may send it."),
      verdict("compatible", "breaking", "Servers must accept `null` in `{owner}`; clients may send it."),
    ),
  },
  "field-made-not-null": {
    mirror: "field-made-nullable",
    summary: "`{owner}` is never `null` any more.",
    cases: either(
      verdict("compatible", "breaking", "Servers must send a value in `{owner}` instead of `null`."),
      verdict("breaking", "compatible", "Clients must send a value in `{owner}` instead of `null`."),
    ),
  },
  "field-type-widened": {
    mirror: "field-type-narrowed",
    summary: "`{owner}` takes more values: its type is `{after}`, before `{before}`.",
    cases: either(
      verdict("breaking", "compatible", "Clients must read any `{after}` in `{owner}`."),
      verdict("compatible", "breaking", "Servers must accept any `{after}` in `{owner}`."),
    ),
  },
  "field-type-narrowed": {
    mirror: "field-type-widened",
    summary: "`{owner}` takes fewer values: its type is `{after}`, before `{before}`.",
    cases: either(
      verdict("compatible", "breaking", "Servers must send nothing but `{after}` in `{owner}`."),
      verdict("breaking", "compatible", "Clients must send nothing but `{after}` in `{owner}`."),
    ),
  },
  "field-type-defined": {
    mirror: "field-type-undefined",
    summary: "`{owner}` has the type `{after}`; before it had `{before}`, which was not defined.",
    cases: always("risky", "risky", "Compare what you send or read in `{owner}` with the definition of `{after}`."),
  },
  "field-type-undefined": {
    mirror: "field-type-defined",
    summary: "`{owner}` has the type `{after}`, which is not defined, before `{before}`.",
    cases: always("risky", "risky", "Expect anything in `{owner}` until `{after}` is defined."),
  },
  "field-cardinality-changed": {
    mirror: "field-cardinality-changed",
    summary: "`{owner}` holds another number of values: its type is `{after}`, before `{before}`.",
    cases: either(
      verdict("breaking", "breaking", "Servers must send `{after}` in `{owner}`, and clients must read it."),
      verdict("breaking", "breaking", "Clients must send `{after}` in `{owner}`, and servers must accept it."),
    ),
  },
  "field-type-changed": {
    mirror: "field-type-changed",
    summary: "The type of `{owner}` is `{after}`, before `{before}`.",
    cases: either(
      verdict("breaking", "breaking", "Servers must send `{after}` in `{owner}`, and clients must read it."),
      verdict("breaking", "breaking", "Clients must send `{after}` in `{owner}`, and servers must accept it."),
    ),
  },
  "field-values-widened": {
    mirror: "field-values-narrowed",
    summary: "`{owner}` allows more of its type's values: {after}, before {before}.",
    cases: within({
      "open enumeration": [
        verdict("compatible", "compatible", "Clients, which tolerate unknown values, may support what `{owner}` allows now."),
        verdict("compatible", "breaking", "Servers must accept in `{owner}` what it allows now."),
      ],
      "closed enumeration": [
        verdict("breaking", "compatible", "Clients must read in `{owner}` what it allows now."),
        verdict("compatible", "breaking", "Servers must accept in `{owner}` what it allows now."),
      ],
    }),
  },
  "field-values-narrowed": {
    mirror: "field-values-widened",
    summary: "`{owner}` allows fewer of its type's values: {after}, before {before}.",
    cases: within({
      "open enumeration": [
        verdict("compatible", "risky", "Servers should send in `{owner}` nothing but what it still allows."),
        verdict("risky", "compatible", "Clients should send in `{owner}` nothing but what it still allows."),
      ],
      "closed enumeration": [
        verdict("compatible", "breaking", "Servers must send in `{owner}` nothing but what it still allows."),
        verdict("breaking", "compatible", "Clients must send in `{owner}` nothing but what it still allows."),
      ],
    }),
  },
  "field-values-changed": {
    mirror: "field-values-changed",
    summary: "`{owner}` allows other values of its type: {after}, before {before}.",
    cases: always("breaking", "breaking", "Send and read in `{owner}` what it allows now."),
  },
  "field-link-changed": {
    mirror: "field-link-changed",
    summary: "`{owner}` refers to {after}, before to {before}.",
    cases: always("risky", "risky", "Follow `{owner}` to {after}."),
  },
  "condition-added": {
    mirror: "condition-removed",
    summary: "`{owner}` has a new condition: {name}.",
    cases: within({
      "required-if": [
        verdict("compatible", "breaking", "Servers must send `{owner}` where the condition holds."),
        verdict("breaking", "compatible", "Clients must send `{owner}` where the condition holds."),
      ],
      "forbidden-if": [
        verdict("risky", "breaking", "Servers must leave `{owner}` out where the condition holds, and clients must do without it there."),
        verdict("breaking", "risky", "Clients must leave `{owner}` out where the condition holds."),
      ],
      "null-if": [
        verdict("risky", "breaking", "Servers must send `null` in `{owner}` where the condition holds, and clients must handle it."),
        verdict("breaking", "risky", "Clients must send `null` in `{owner}` where the condition holds, and servers must handle it."),
      ],
      "non-empty": [
        verdict("compatible", "breaking", "Servers must send at least one item in `{owner}`."),
        verdict("breaking", "compatible", "Clients must send at least one item in `{owner}`."),
      ],
    }),
  },
  "condition-removed": {
    mirror: "condition-added",
    summary: "`{owner}` no longer has the condition: {name}.",
    cases: within({
      "required-if": [
        verdict("breaking", "compatible", "Clients must handle responses without `{owner}` even where the condition held."),
        verdict("compatible", "breaking", "Servers must accept requests without `{owner}` even where the condition held."),
      ],
      "forbidden-if": [
        verdict("risky", "compatible", "Clients must expect `{owner}` even where the condition held."),
        verdict("compatible", "risky", "Servers must expect `{owner}` even where the condition held."),
      ],
      "null-if": [
        verdict("compatible", "risky", "Servers should send a value in `{owner}` even where the condition held."),
        verdict("risky", "compatible", "Clients should send a value in `{owner}` even where the condition held."),
      ],
      "non-empty": [
        verdict("risky", "compatible", "Clients must handle an empty `{owner}`."),
        verdict("compatible", "risky", "Servers must handle an empty `{owner}`."),
      ],
    }),
  },
  "condition-changed": {
    mirror: "condition-changed",
    summary: "The condition of `{owner}` reads {after}, before {before}.",
    cases: always("risky", "risky", "Check when `{owner}` is there, and with which value, by its new condition."),
  },
};

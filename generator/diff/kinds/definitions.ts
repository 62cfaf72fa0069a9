import type { DefinitionKind } from "../change-kind.js";
import { always, type KindDescription, verdict } from "./describe.js";

/** Changes of documents, objects and named types. */
export const DEFINITION_KINDS: Readonly<Record<DefinitionKind, KindDescription>> = {
  "document-added": {
    mirror: "document-removed",
    summary: "The document `{name}` is new.",
    cases: always("compatible", "risky", "Read what `{name}` asks of servers before announcing support for it."),
  },
  "document-removed": {
    mirror: "document-added",
    summary: "The document `{name}` is gone.",
    cases: always("breaking", "compatible", "Clients must do without all that `{name}` defined; servers may stop offering it."),
  },
  "object-added": {
    mirror: "object-removed",
    summary: "The object `{name}` is new.",
    cases: always("compatible", "compatible", "Regenerate; `{name}` matters where a field or listing uses it, which is a change of its own."),
  },
  "object-removed": {
    mirror: "object-added",
    summary: "The object `{name}` is gone.",
    cases: always("risky", "compatible", "Clients must find what they read of `{name}` elsewhere, or do without it."),
  },
  "object-renamed": {
    mirror: "object-renamed",
    summary: "The object `{before}` is now called `{after}`.",
    cases: always("compatible", "compatible", "Regenerate and use `{after}` where your code names the type; nothing changes in what is sent."),
  },
  "object-written": {
    mirror: "object-unwritten",
    summary: "The object `{name}`, so far only announced, is now defined.",
    cases: always("risky", "risky", "Compare what you send or read as `{name}` with its definition."),
  },
  "object-unwritten": {
    mirror: "object-written",
    summary: "The definition of the object `{name}` is withdrawn until it is written anew.",
    cases: always("risky", "risky", "Expect anything as `{name}` until it is defined again."),
  },
  "object-extension-changed": {
    mirror: "object-extension-changed",
    summary: "`{owner}` adds to another object: to {after}, before to {before}.",
    cases: always("risky", "risky", "Look for the fields of `{owner}` in {after}."),
  },
  "object-variant-changed": {
    mirror: "object-variant-changed",
    summary: "`{owner}` is one kind of {after}, before of {before}.",
    cases: always("risky", "risky", "Check wherever {before} and {after} are sent or read whether `{owner}` may come."),
  },
  "object-standard-changed": {
    mirror: "object-standard-changed",
    summary: "`{owner}` takes its members from {after}, before from {before}.",
    cases: always("risky", "risky", "Compare the members that you send or read in `{owner}` with the standard that is named now."),
  },
  "type-defined": {
    mirror: "type-undefined",
    summary: "The type `{after}` is now defined; so far `{before}` was used without a definition.",
    cases: always("risky", "risky", "Compare what you send or read as `{after}` with its definition."),
  },
  "type-undefined": {
    mirror: "type-defined",
    summary: "The type `{before}` is used as `{after}` and no longer defined.",
    cases: always("risky", "risky", "Expect anything as `{after}` until it is defined again."),
  },
  "type-replaced": {
    mirror: "type-replaced",
    summary: "`{name}` is another kind of type: {after}, before {before}.",
    cases: always("breaking", "breaking", "Send and read `{name}` as {after} in every field that has this type."),
  },
  "type-alias-added": {
    mirror: "type-alias-removed",
    summary: "The named type `{name}` is new.",
    cases: always("compatible", "compatible", "Regenerate; `{name}` matters where a field uses it, which is a change of its own."),
  },
  "type-alias-removed": {
    mirror: "type-alias-added",
    summary: "The named type `{name}` is gone.",
    cases: always("compatible", "compatible", "Regenerate and replace `{name}` where your code names the type."),
  },
  "type-alias-renamed": {
    mirror: "type-alias-renamed",
    summary: "The named type `{before}` is now called `{after}`.",
    cases: always("compatible", "compatible", "Regenerate and use `{after}` where your code names the type; nothing changes in what is sent."),
  },
  "type-alias-changed": {
    mirror: "type-alias-changed",
    summary: "`{owner}` stands for `{after}`, before for `{before}`.",
    cases: {
      "not defined in one draft": verdict("risky", "risky", "Compare what you send or read in fields of the type `{owner}` with the definition of `{after}`."),
      "defined in both drafts": verdict("breaking", "breaking", "Send and read `{after}` in every field of the type `{owner}`."),
    },
  },
};

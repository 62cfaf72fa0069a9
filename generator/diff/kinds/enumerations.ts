import type { EnumerationKind } from "../change-kind.js";
import { always, either, type KindDescription, verdict, within } from "./describe.js";

/** Changes of enumerations. Readers of an open one must tolerate values that are not listed. */
export const ENUMERATION_KINDS: Readonly<Record<EnumerationKind, KindDescription>> = {
  "enumeration-added": {
    mirror: "enumeration-removed",
    summary: "The enumeration `{name}` is new.",
    cases: always("compatible", "compatible", "Regenerate; `{name}` matters where a field uses it, which is a change of its own."),
  },
  "enumeration-removed": {
    mirror: "enumeration-added",
    summary: "The enumeration `{name}` is gone.",
    cases: always("risky", "compatible", "Stop relying on the values of `{name}`; fields that used it have changes of their own."),
  },
  "enumeration-renamed": {
    mirror: "enumeration-renamed",
    summary: "The enumeration `{before}` is now called `{after}`.",
    cases: always("compatible", "compatible", "Regenerate and use `{after}` where your code names the type; nothing changes in what is sent."),
  },
  "enumeration-opened": {
    mirror: "enumeration-closed",
    summary: "`{owner}` is now open: values may come that are not listed.",
    cases: either(
      verdict("breaking", "compatible", "Clients must tolerate values of `{owner}` that are not listed."),
      verdict("compatible", "breaking", "Servers must tolerate values of `{owner}` that are not listed."),
    ),
  },
  "enumeration-closed": {
    mirror: "enumeration-opened",
    summary: "`{owner}` is now closed: nothing but the listed values is allowed.",
    cases: either(
      verdict("compatible", "breaking", "Servers must send nothing but the listed values of `{owner}`."),
      verdict("breaking", "compatible", "Clients must send nothing but the listed values of `{owner}`."),
    ),
  },
  "enumeration-extension-changed": {
    mirror: "enumeration-extension-changed",
    summary: "`{owner}` adds to another enumeration: to {after}, before to {before}.",
    cases: always("risky", "risky", "Look for the values of `{owner}` in {after}."),
  },
  "value-added": {
    mirror: "value-removed",
    summary: "`{owner}` has a new value `{name}`.",
    cases: within({
      "open enumeration": [
        verdict("compatible", "compatible", "Clients, which tolerate unknown values, may support `{name}`; servers may send it."),
        verdict("compatible", "breaking", "Servers must accept `{name}` as `{owner}`."),
      ],
      "closed enumeration": [
        verdict("breaking", "compatible", "Clients must read `{name}` as `{owner}`; servers may send it."),
        verdict("compatible", "breaking", "Servers must accept `{name}` as `{owner}`."),
      ],
    }),
  },
  "value-removed": {
    mirror: "value-added",
    summary: "`{owner}` no longer has the value `{name}`.",
    cases: within({
      "open enumeration": [
        verdict("compatible", "risky", "Servers should no longer send `{name}` as `{owner}`."),
        verdict("risky", "compatible", "Clients should no longer send `{name}` as `{owner}`."),
      ],
      "closed enumeration": [
        verdict("compatible", "breaking", "Servers must no longer send `{name}` as `{owner}`."),
        verdict("breaking", "compatible", "Clients must no longer send `{name}` as `{owner}`."),
      ],
    }),
  },
  "value-renamed": {
    mirror: "value-renamed",
    summary: "The value `{before}` of `{owner}` is now `{after}`.",
    cases: within({
      "open enumeration": [
        verdict("risky", "breaking", "Servers must send `{after}` instead of `{before}`; clients must read it to know the value."),
        verdict("breaking", "breaking", "Clients must send `{after}` instead of `{before}`, and servers must accept it."),
      ],
      "closed enumeration": [
        verdict("breaking", "breaking", "Servers must send `{after}` instead of `{before}`, and clients must read it."),
        verdict("breaking", "breaking", "Clients must send `{after}` instead of `{before}`, and servers must accept it."),
      ],
    }),
  },
  "value-type-changed": {
    mirror: "value-type-changed",
    summary: "`{owner}` stands for `{after}`, before for `{before}`.",
    cases: always("risky", "risky", "Send and read `{after}` with `{owner}`."),
  },
};

import type { AccessKind } from "../change-kind.js";
import { always, type KindDescription } from "./describe.js";

/** Changes of authorization details fields. */
export const ACCESS_KINDS: Readonly<Record<AccessKind, KindDescription>> = {
  "access-field-added": {
    mirror: "access-field-removed",
    summary: "The authorization details field `{name}` is new.",
    cases: always("compatible", "compatible", "Servers may support `{name}`, and must where a scope asks for it, which is a change of its own."),
  },
  "access-field-removed": {
    mirror: "access-field-added",
    summary: "The authorization details field `{name}` is gone.",
    cases: always("breaking", "compatible", "Clients must no longer send `{name}`; servers may stop supporting it."),
  },
  "access-field-renamed": {
    mirror: "access-field-renamed",
    summary: "The authorization details field `{before}` is now called `{after}`.",
    cases: always("breaking", "breaking", "Clients must send `{after}` instead of `{before}`, and servers must offer it."),
  },
  "access-field-written": {
    mirror: "access-field-unwritten",
    summary: "The authorization details field `{name}`, so far only announced, is now defined.",
    cases: always("risky", "risky", "Compare how you offer or send `{name}` with its definition."),
  },
  "access-field-unwritten": {
    mirror: "access-field-written",
    summary: "The definition of the authorization details field `{name}` is withdrawn until it is written anew.",
    cases: always("risky", "risky", "Expect other rules for `{name}` once it is defined again."),
  },
  "access-field-family-changed": {
    mirror: "access-field-family-changed",
    summary: "`{owner}` belongs to the authorization details fields of the family {after}, before {before}.",
    cases: always("risky", "risky", "Check the rules of that family for `{owner}`."),
  },
  "access-format-added": {
    mirror: "access-format-removed",
    summary: "`{owner}` may have the format `{name}`.",
    cases: always("breaking", "compatible", "Clients must be able to send `{owner}` as `{name}` to servers that ask for it."),
  },
  "access-format-removed": {
    mirror: "access-format-added",
    summary: "`{owner}` may no longer have the format `{name}`.",
    cases: always("compatible", "breaking", "Servers must offer `{owner}` in another format than `{name}`."),
  },
  "access-constraint-added": {
    mirror: "access-constraint-removed",
    summary: "`{owner}` has a new constraint: {name}.",
    cases: always("compatible", "breaking", "Servers must offer `{owner}` with {name}."),
  },
  "access-constraint-removed": {
    mirror: "access-constraint-added",
    summary: "`{owner}` no longer has the constraint: {name}.",
    cases: always("risky", "compatible", "Clients must read {name} of `{owner}` instead of taking it for given."),
  },
  "access-constraint-changed": {
    mirror: "access-constraint-changed",
    summary: "The constraint `{owner}` asks for {after}, before {before}.",
    cases: always("risky", "breaking", "Servers must set `{owner}` to {after}."),
  },
  "access-widened": {
    mirror: "access-narrowed",
    summary: "`{owner}` opens `{name}`, too.",
    cases: always("compatible", "breaking", "Servers must include `{name}` where `{owner}` is granted, and forms must tell the Customer so."),
  },
  "access-narrowed": {
    mirror: "access-widened",
    summary: "`{owner}` no longer opens `{name}`.",
    cases: always("breaking", "breaking", "Servers must not include `{name}` for `{owner}` alone, and clients must not rely on it."),
  },
  "access-path-added": {
    mirror: "access-path-removed",
    summary: "The objects that `{owner}` opens are found through `{name}`, too.",
    cases: always("compatible", "breaking", "Servers must include objects to which `{name}` leads where `{owner}` opens them."),
  },
  "access-path-removed": {
    mirror: "access-path-added",
    summary: "The objects that `{owner}` opens are no longer found through `{name}`.",
    cases: always("breaking", "breaking", "Servers must not include objects to which `{name}` alone leads, and clients must not rely on them."),
  },
  "access-filter-added": {
    mirror: "access-filter-removed",
    summary: "`{owner}` limits objects by `{name}`.",
    cases: always("breaking", "breaking", "Servers must leave out objects whose `{name}` is not among the values of `{owner}`."),
  },
  "access-filter-removed": {
    mirror: "access-filter-added",
    summary: "`{owner}` no longer limits objects by `{name}`.",
    cases: always("risky", "breaking", "Servers must not leave out objects because of `{name}`; clients must expect more of them."),
  },
  "access-preselection-added": {
    mirror: "access-preselection-removed",
    summary: "`{owner}` preselects by `{name}` in the authorization form.",
    cases: always("compatible", "breaking", "Servers must preselect by `{name}` where `{owner}` is sent."),
  },
  "access-preselection-removed": {
    mirror: "access-preselection-added",
    summary: "`{owner}` no longer preselects by `{name}` in the authorization form.",
    cases: always("risky", "breaking", "Servers must not preselect by `{name}`; clients must not rely on it."),
  },
  "access-columns-changed": {
    mirror: "access-columns-changed",
    summary: "The value columns of `{owner}` are {after}, before {before}.",
    cases: always("breaking", "breaking", "Servers must offer these columns in `{owner}`, and clients must choose among them."),
  },
  "access-range-changed": {
    mirror: "access-range-changed",
    summary: "Relative values of `{owner}` reach into the {after}, before into the {before}.",
    cases: always("breaking", "breaking", "Servers must read relative values of `{owner}` as reaching into the {after}, and clients must send them so."),
  },
};

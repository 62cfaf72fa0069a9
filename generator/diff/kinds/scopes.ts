import type { ScopeKind } from "../change-kind.js";
import { always, type KindDescription, verdict } from "./describe.js";

/** Changes of scopes and scenarios. */
export const SCOPE_KINDS: Readonly<Record<ScopeKind, KindDescription>> = {
  "scope-added": {
    mirror: "scope-removed",
    summary: "The scope `{name}` is new.",
    cases: always("compatible", "compatible", "Servers may support `{name}`, and clients may ask for it where it is supported."),
  },
  "scope-removed": {
    mirror: "scope-added",
    summary: "The scope `{name}` is gone.",
    cases: always("breaking", "compatible", "Clients must ask for other scopes than `{name}`; servers may stop supporting it."),
  },
  "scope-renamed": {
    mirror: "scope-renamed",
    summary: "The scope `{before}` is now called `{after}`.",
    cases: always("breaking", "breaking", "Clients must ask for `{after}` instead of `{before}`, and servers must announce it."),
  },
  "scope-family-changed": {
    mirror: "scope-family-changed",
    summary: "`{owner}` belongs to the scopes of the family {after}, before {before}.",
    cases: always("risky", "risky", "Check the rules of that family for `{owner}`."),
  },
  "scope-access-widened": {
    mirror: "scope-access-narrowed",
    summary: "`{owner}` opens more by default: `{name}`.",
    cases: {
      field: verdict("compatible", "breaking", "Servers must treat `{name}` as granted with `{owner}`, and forms must tell the Customer so."),
      object: verdict("compatible", "breaking", "Servers must open `{name}` objects to grants of `{owner}`."),
      selection: verdict("compatible", "breaking", "Servers must open what is connected with selected objects so to grants of `{owner}`."),
    },
  },
  "scope-access-narrowed": {
    mirror: "scope-access-widened",
    summary: "`{owner}` no longer opens `{name}` by default.",
    cases: {
      field: verdict("breaking", "breaking", "Clients must ask for `{name}` with `{owner}`, and servers must not grant it unasked."),
      object: verdict("breaking", "breaking", "Clients must ask for access to `{name}` objects otherwise, and servers must not open them to `{owner}` alone."),
      selection: verdict("breaking", "breaking", "Servers must not open what only this connects with selected objects to grants of `{owner}`, and clients must not rely on it."),
    },
  },
  "scope-field-required": {
    mirror: "scope-field-not-required",
    summary: "`{owner}` must support the authorization details field `{name}`.",
    cases: always("compatible", "breaking", "Servers that support `{owner}` must support `{name}` with it."),
  },
  "scope-field-not-required": {
    mirror: "scope-field-required",
    summary: "`{owner}` need not support the authorization details field `{name}` any more.",
    cases: always("breaking", "compatible", "Clients must not rely on `{name}` with `{owner}`."),
  },
  "scope-field-conditional": {
    mirror: "scope-field-not-conditional",
    summary: "`{owner}` must support the authorization details field `{name}` where the server has what it concerns.",
    cases: always("compatible", "breaking", "Servers that support `{owner}` and have what `{name}` concerns must support it."),
  },
  "scope-field-not-conditional": {
    mirror: "scope-field-conditional",
    summary: "`{owner}` need not support the authorization details field `{name}` any more, whatever the server has.",
    cases: always("risky", "compatible", "Clients must look whether `{name}` is supported with `{owner}`."),
  },
  "scope-field-strengthened": {
    mirror: "scope-field-weakened",
    summary: "`{owner}` must support the authorization details field `{name}` in any case, before only where the server has what it concerns.",
    cases: always("compatible", "breaking", "Servers that support `{owner}` must support `{name}` in any case."),
  },
  "scope-field-weakened": {
    mirror: "scope-field-strengthened",
    summary: "`{owner}` must support the authorization details field `{name}` only where the server has what it concerns, before in any case.",
    cases: always("breaking", "compatible", "Clients must look whether `{name}` is supported with `{owner}`."),
  },
  "scope-field-forbidden": {
    mirror: "scope-field-allowed",
    summary: "`{owner}` must not support the authorization details field `{name}`.",
    cases: always("breaking", "breaking", "Clients must not send `{name}` with `{owner}`, and servers must not offer it."),
  },
  "scope-field-allowed": {
    mirror: "scope-field-forbidden",
    summary: "`{owner}` may support the authorization details field `{name}` again.",
    cases: always("compatible", "compatible", "Servers may offer `{name}` with `{owner}`."),
  },
  "scope-type-added": {
    mirror: "scope-type-removed",
    summary: "`{owner}` works with `{name}`, too.",
    cases: always("compatible", "breaking", "Servers that support `{owner}` must support `{name}` for it."),
  },
  "scope-type-removed": {
    mirror: "scope-type-added",
    summary: "`{owner}` no longer works with `{name}`.",
    cases: always("breaking", "compatible", "Clients must be authorized for `{owner}` otherwise than by `{name}`."),
  },
  "scope-grant-excluded": {
    mirror: "scope-grant-not-excluded",
    summary: "`{owner}` must not be granted by `{name}`.",
    cases: always("breaking", "breaking", "Servers must refuse `{name}` for `{owner}`, and clients must use another grant type."),
  },
  "scope-grant-not-excluded": {
    mirror: "scope-grant-excluded",
    summary: "`{owner}` may be granted by `{name}` again.",
    cases: always("compatible", "compatible", "Servers may allow `{name}` for `{owner}`."),
  },
  "scope-selection-added": {
    mirror: "scope-selection-removed",
    summary: "The authorization form of `{owner}` may offer `{name}`.",
    cases: always("compatible", "risky", "Servers should offer `{name}` in the authorization form of `{owner}`."),
  },
  "scope-selection-removed": {
    mirror: "scope-selection-added",
    summary: "The authorization form of `{owner}` no longer offers `{name}`.",
    cases: always("risky", "risky", "Servers must take `{name}` out of the authorization form of `{owner}`; clients must not ask for it."),
  },
  "scope-value-forced": {
    mirror: "scope-value-freed",
    summary: "`{owner}` prescribes a value: {name}.",
    cases: always("risky", "breaking", "Servers must set {name} in `{owner}`."),
  },
  "scope-value-freed": {
    mirror: "scope-value-forced",
    summary: "`{owner}` no longer prescribes a value: {name}.",
    cases: always("risky", "compatible", "Clients must read {name} in `{owner}` instead of taking it for given."),
  },
  "scope-forced-value-changed": {
    mirror: "scope-forced-value-changed",
    summary: "`{owner}` must be {after}, before {before}.",
    cases: always("risky", "breaking", "Servers must set `{owner}` to {after}."),
  },
  "scenario-added": {
    mirror: "scenario-removed",
    summary: "The scenario `{name}` is new.",
    cases: always("compatible", "compatible", "Servers may support `{name}`; until they say so, nothing changes for them."),
  },
  "scenario-removed": {
    mirror: "scenario-added",
    summary: "The scenario `{name}` is gone.",
    cases: always("risky", "compatible", "Clients must look for what they need of `{name}` scope by scope."),
  },
  "scenario-renamed": {
    mirror: "scenario-renamed",
    summary: "The scenario `{before}` is now called `{after}`.",
    cases: always("compatible", "compatible", "Call the scenario `{after}`; nothing changes in what is sent."),
  },
  "scenario-written": {
    mirror: "scenario-unwritten",
    summary: "The scenario `{name}`, so far only announced, is now defined.",
    cases: always("compatible", "risky", "Servers that mean to support `{name}` must meet its requirements."),
  },
  "scenario-unwritten": {
    mirror: "scenario-written",
    summary: "The definition of the scenario `{name}` is withdrawn until it is written anew.",
    cases: always("risky", "compatible", "Clients must not rely on `{name}` until it is defined again."),
  },
  "scenario-demand-added": {
    mirror: "scenario-demand-removed",
    summary: "The scenario `{owner}` asks for `{name}`.",
    cases: always("compatible", "breaking", "Servers that support `{owner}` must support `{name}`."),
  },
  "scenario-demand-removed": {
    mirror: "scenario-demand-added",
    summary: "The scenario `{owner}` no longer asks for `{name}`.",
    cases: always("breaking", "compatible", "Clients must not rely on `{name}` from servers that support `{owner}`."),
  },
};

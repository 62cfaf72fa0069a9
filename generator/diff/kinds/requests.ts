import type { RequestKind } from "../change-kind.js";
import { always, type KindDescription } from "./describe.js";

/** Changes of listings and other operations. */
export const REQUEST_KINDS: Readonly<Record<RequestKind, KindDescription>> = {
  "listing-added": {
    mirror: "listing-removed",
    summary: "The listing `{name}` is new.",
    cases: always("compatible", "breaking", "Servers that announce its URL must serve `{name}`; clients may use it."),
  },
  "listing-removed": {
    mirror: "listing-added",
    summary: "The listing `{name}` is gone.",
    cases: always("breaking", "compatible", "Clients must do without `{name}`; servers may stop serving it."),
  },
  "listing-renamed": {
    mirror: "listing-renamed",
    summary: "The listing `{before}` is now called `{after}`.",
    cases: always("compatible", "compatible", "Regenerate and use `{after}` where your code names the listing; nothing changes in what is sent."),
  },
  "listing-changed": {
    mirror: "listing-changed",
    summary: "The {detail} of `{owner}` is {after}, before {before}.",
    cases: always("breaking", "breaking", "Servers must serve `{owner}` with the {detail} {after}, and clients must expect it."),
  },
  "listing-collection-added": {
    mirror: "listing-collection-removed",
    summary: "Pages of `{owner}` hold objects in `{name}`, too.",
    cases: always("risky", "breaking", "Servers must send objects of `{owner}` in `{name}`, and clients must look for them there."),
  },
  "listing-collection-removed": {
    mirror: "listing-collection-added",
    summary: "Pages of `{owner}` hold no objects in `{name}` any more.",
    cases: always("breaking", "compatible", "Clients must not look for objects of `{owner}` in `{name}`."),
  },
  "page-size-raised": {
    mirror: "page-size-lowered",
    summary: "A page of `{owner}` holds up to {after} objects, before {before}.",
    cases: always("risky", "breaking", "Servers must not cut pages of `{owner}` below {after} objects; clients must cope with that many."),
  },
  "page-size-lowered": {
    mirror: "page-size-raised",
    summary: "A page of `{owner}` holds up to {after} objects, before {before}.",
    cases: always("compatible", "compatible", "Servers may cut pages of `{owner}` at {after} objects; clients follow `next` as before."),
  },
  "page-size-stated": {
    mirror: "page-size-dropped",
    summary: "A page of `{owner}` holds up to {after} objects, which was not said before.",
    cases: always("compatible", "risky", "Servers must not cut pages of `{owner}` below {after} objects."),
  },
  "page-size-dropped": {
    mirror: "page-size-stated",
    summary: "How many objects a page of `{owner}` holds is no longer said; before, up to {before}.",
    cases: always("risky", "compatible", "Clients must not rely on {before} objects in a page of `{owner}`."),
  },
  "order-changed": {
    mirror: "order-changed",
    summary: "`{owner}` is ordered by {after}, before by {before}.",
    cases: always("risky", "breaking", "Servers must order `{owner}` by {after}; clients must not rely on the old order."),
  },
  "parameter-added": {
    mirror: "parameter-removed",
    summary: "`{owner}` has a new URL parameter `{name}`.",
    cases: always("compatible", "breaking", "Servers must accept `{name}` on `{owner}`; clients may use it."),
  },
  "parameter-removed": {
    mirror: "parameter-added",
    summary: "`{owner}` no longer has the URL parameter `{name}`.",
    cases: always("breaking", "compatible", "Clients must find objects without `{name}` on `{owner}`; servers may refuse or ignore it."),
  },
  "parameter-renamed": {
    mirror: "parameter-renamed",
    summary: "The URL parameter `{before}` of `{owner}` is now called `{after}`.",
    cases: always("breaking", "breaking", "Clients must ask with `{after}` instead of `{before}`, and servers must accept it."),
  },
  "parameter-filter-changed": {
    mirror: "parameter-filter-changed",
    summary: "`{owner}` filters otherwise: `{after}`, before `{before}`.",
    cases: always("breaking", "breaking", "Servers must filter by `{owner}` as `{after}`, and clients must ask for that."),
  },
  "parameter-type-widened": {
    mirror: "parameter-type-narrowed",
    summary: "`{owner}` takes more values: its type is `{after}`, before `{before}`.",
    cases: always("compatible", "breaking", "Servers must accept any `{after}` in `{owner}`."),
  },
  "parameter-type-narrowed": {
    mirror: "parameter-type-widened",
    summary: "`{owner}` takes fewer values: its type is `{after}`, before `{before}`.",
    cases: always("breaking", "compatible", "Clients must send nothing but `{after}` in `{owner}`."),
  },
  "parameter-type-changed": {
    mirror: "parameter-type-changed",
    summary: "The type of `{owner}` is `{after}`, before `{before}`.",
    cases: always("breaking", "breaking", "Clients must send `{after}` in `{owner}`, and servers must accept it."),
  },
  "parameter-field-added": {
    mirror: "parameter-field-removed",
    summary: "`{owner}` compares `{name}`, too.",
    cases: always("risky", "breaking", "Servers must compare `{name}` when `{owner}` is given; clients must expect other objects."),
  },
  "parameter-field-removed": {
    mirror: "parameter-field-added",
    summary: "`{owner}` no longer compares `{name}`.",
    cases: always("breaking", "breaking", "Servers must not compare `{name}` when `{owner}` is given; clients must find such objects otherwise."),
  },
  "search-field-added": {
    mirror: "search-field-removed",
    summary: "`{owner}` searches in `{name}`, too.",
    cases: always("compatible", "breaking", "Servers must search in `{name}` when `{owner}` is given."),
  },
  "search-field-removed": {
    mirror: "search-field-added",
    summary: "`{owner}` no longer searches in `{name}`.",
    cases: always("risky", "compatible", "Clients must not rely on `{owner}` to find what is in `{name}`."),
  },
  "operation-added": {
    mirror: "operation-removed",
    summary: "The operation `{name}` is new.",
    cases: always("compatible", "breaking", "Servers must serve `{name}`; clients may use it."),
  },
  "operation-removed": {
    mirror: "operation-added",
    summary: "The operation `{name}` is gone.",
    cases: always("breaking", "compatible", "Clients must do without `{name}`; servers may stop serving it."),
  },
  "operation-renamed": {
    mirror: "operation-renamed",
    summary: "The operation `{before}` is now called `{after}`.",
    cases: always("compatible", "compatible", "Regenerate and use `{after}` where your code names the operation; nothing changes in what is sent."),
  },
  "operation-changed": {
    mirror: "operation-changed",
    summary: "The {detail} of `{owner}` is {after}, before {before}.",
    cases: always("breaking", "breaking", "Servers must serve `{owner}` with the {detail} {after}, and clients must use it."),
  },
  "status-added": {
    mirror: "status-removed",
    summary: "`{owner}` may answer with {name}.",
    cases: always("risky", "compatible", "Clients must handle {name} as an answer to `{owner}`."),
  },
  "status-removed": {
    mirror: "status-added",
    summary: "`{owner}` no longer answers with {name}.",
    cases: always("compatible", "risky", "Servers should no longer answer `{owner}` with {name}."),
  },
  "modifiable-field-added": {
    mirror: "modifiable-field-removed",
    summary: "`{owner}` can change `{name}`.",
    cases: always("compatible", "breaking", "Servers must accept a changed `{name}` in `{owner}`; clients may send it."),
  },
  "modifiable-field-removed": {
    mirror: "modifiable-field-added",
    summary: "`{owner}` can no longer change `{name}`.",
    cases: always("breaking", "compatible", "Clients must not change `{name}` by `{owner}`; servers may refuse it."),
  },
  "immutable-field-added": {
    mirror: "immutable-field-removed",
    summary: "`{owner}` must leave `{name}` as it is.",
    cases: always("breaking", "risky", "Clients must send `{name}` unchanged in `{owner}`; servers must refuse anything else."),
  },
  "immutable-field-removed": {
    mirror: "immutable-field-added",
    summary: "`{owner}` need not leave `{name}` as it is any more.",
    cases: always("compatible", "risky", "Servers should check what `{owner}` may do with `{name}` now."),
  },
};

import fc from "fast-check";
import { parse } from "lossless-json";
import { expect, test } from "vitest";
import { type Engine, openEngine } from "../../server/engine/engine.js";
import type { Draft, Grant, Parameters } from "../../server/engine/types.js";
import type { Resource } from "../../generated/server/support/resource.js";
import { marchDraft, newestDraft } from "./engine-drafts.js";
import { interpret, type Write } from "./engine-interpreter.js";
import { randomGrant, randomOf, randomParameters, randomWrites, WRITE_TIMES } from "./engine-random.js";
import { onBothDatabases } from "./store-databases.js";
import { pageTexts } from "./page-texts.js";

const NOW = new Date("2026-06-01T00:00:00Z");
const GRANTS_OF_A_STORE = 12;
const GRANTS_WHILE_WRITING = 3;
const WRITES_ONE_BY_ONE = 10;

/** Writes that are stored together, in their order. */
function groupsOf(writes: readonly Write[]): readonly (readonly Write[])[] {
  const groups = new Map<string, Write[]>();
  for (const write of writes) {
    const key = `${write.at.toISOString()} ${write.object} ${write.text === null}`;
    groups.set(key, [...(groups.get(key) ?? []), write]);
  }
  return [...groups.values()];
}

async function store(engine: Engine, writes: readonly Write[]): Promise<void> {
  for (const [first, ...others] of groupsOf(writes)) {
    if (first === undefined) continue;
    const all = [first, ...others];
    if (first.text === null) await engine.remove(first.object, all.map(({ id }) => id), first.at);
    else await engine.put(first.object, all.map(({ text }) => text ?? ""), first.at);
  }
}

/** Reads all pages, from the first to the last and back again. */
async function readAll(engine: Engine, resource: Resource, grant: Grant, parameters: Parameters, now: Date): Promise<{ forth: unknown[]; back: unknown[] }> {
  const forth: unknown[] = [];
  let page = await engine.listPage(resource, grant, { parameters, cursor: null, now });
  expect(page.previous).toBeNull();
  for (;;) {
    for (const text of await pageTexts(page)) forth.push(parse(text));
    if (page.next === null) break;
    page = await engine.listPage(resource, grant, { parameters, cursor: page.next, now });
    expect(page.previous).not.toBeNull();
  }
  const back: unknown[] = forth.slice(forth.length - page.count);
  while (page.previous !== null) {
    page = await engine.listPage(resource, grant, { parameters: {}, cursor: page.previous, now });
    expect(page.next).not.toBeNull();
    const texts: unknown[] = [];
    for (const text of await pageTexts(page)) texts.push(parse(text));
    back.unshift(...texts);
  }
  return { forth, back };
}

onBothDatabases("the engine and a naive interpreter", (openEmpty) => {
  const drafts: readonly (readonly [string, () => Draft])[] = [
    ["the newest draft", newestDraft],
    ["the draft of March 2026", marchDraft],
  ];
  test.each(drafts)("answer alike whatever the data, the grants and the requests: %s", async (_, draftOf) => {
    const draft = draftOf();
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = randomOf(seed);
        const engine = await openEngine({ database: await openEmpty(), draft, secret: "secret" });
        try {
          const writes = randomWrites(random, draft);
          await store(engine, writes);
          for (let count = 0; count < GRANTS_OF_A_STORE; count += 1) {
            const grant = randomGrant(random, draft);
            for (const listing of draft.resources) {
              const resource = { ...listing, pageSize: 1 + random.below(4) };
              const parameters = random.chance(0.4) ? {} : randomParameters(random, resource);
              const expected = interpret(draft, writes, grant, resource, parameters, NOW);
              const { forth, back } = await readAll(engine, resource, grant, parameters, NOW);
              expect({ listing: listing.name, grant, parameters, objects: forth }).toEqual({ listing: listing.name, grant, parameters, objects: expected });
              expect(back).toEqual(forth);
              shown += expected.length;
            }
          }
        } finally {
          await engine.close();
        }
      }),
      { numRuns: Number(process.env["CDS_PROPERTY_RUNS"] ?? 3) },
    );
    expect(shown).toBeGreaterThan(100);
  });

  test.each(drafts)("answer alike while the data change, whatever views are kept: %s", async (_, draftOf) => {
    const draft = draftOf();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = randomOf(seed);
        const engine = await openEngine({ database: await openEmpty(), draft, secret: "secret" });
        try {
          const groups = groupsOf(randomWrites(random, draft));
          const grants = Array.from({ length: GRANTS_WHILE_WRITING }, (__, index) => ({ ...randomGrant(random, draft), id: `grant-${index}` }));
          const compare = async (resource: Resource, writes: readonly Write[], now: Date): Promise<void> => {
            for (const grant of grants) {
              const { forth } = await readAll(engine, resource, grant, {}, now);
              expect({ listing: resource.name, grant, now, objects: forth }).toEqual({ listing: resource.name, grant, now, objects: interpret(draft, writes, grant, resource, {}, now) });
            }
          };
          // What is written first is valid in part only later, as time goes by between what is written then.
          const times = [...WRITE_TIMES, NOW].map((time) => new Date(time.getTime() + random.below(2)));
          const half = Math.floor(groups.length / 2);
          const writes: Write[] = groups.slice(0, half).flat();
          await store(engine, writes);
          for (const resource of draft.resources) await compare(resource, writes, WRITE_TIMES[0]);
          for (const [index, write] of groups.slice(half).flat().slice(0, WRITES_ONE_BY_ONE).entries()) {
            await store(engine, [write]);
            writes.push(write);
            const resource = draft.resources[random.below(draft.resources.length)];
            if (resource !== undefined) await compare(resource, writes, times[Math.floor((index * times.length) / WRITES_ONE_BY_ONE)] ?? NOW);
            compared += 1;
          }
        } finally {
          await engine.close();
        }
      }),
      { numRuns: Number(process.env["CDS_PROPERTY_RUNS"] ?? 3) },
    );
    expect(compared).toBeGreaterThan(0);
  });
});

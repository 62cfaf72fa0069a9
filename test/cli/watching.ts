import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { watch, type WatchOptions } from "../../generator/cli/watch.js";
import type { WatchEvent } from "../../generator/cli/watch/events.js";

type Kind = WatchEvent["event"];
type EventOf<K extends Kind> = Extract<WatchEvent, { readonly event: K }>;

/** `watch --json` running in this process. */
export interface Watching {
  /** The next event of that kind which nobody has taken yet, and which the condition picks. */
  readonly next: <K extends Kind>(kind: K, picks?: (event: EventOf<K>) => boolean) => Promise<EventOf<K>>;
  /** Leaves out all events so far, does something, and gives all that follow until a run could do everything. */
  readonly during: (act: () => void | Promise<void>) => Promise<readonly WatchEvent[]>;
  /** Everything that happened so far. */
  readonly events: () => readonly WatchEvent[];
  readonly end: () => Promise<number>;
}

const schema: object = JSON.parse(readFileSync(new URL("../../generator/cli/watch/watch-event.schema.json", import.meta.url), "utf8"));
const isEvent = new Ajv({ strict: false }).compile<WatchEvent>(schema);

/** Watches a folder until the test ends; every event must fit the published schema. */
export function startWatching(cwd: string, options: Partial<WatchOptions> = {}): Watching {
  const events: WatchEvent[] = [];
  const ending = new AbortController();
  const out = {
    isTerminal: false,
    colours: false,
    write(text: string) {
      for (const line of text.split("\n").filter((one) => one !== "")) {
        const event: unknown = JSON.parse(line);
        if (!isEvent(event)) throw new Error(`no event of the schema: ${line}: ${JSON.stringify(isEvent.errors)}`);
        events.push(event);
      }
    },
  };
  const ended = watch({ cwd, out, err: { ...out, write: () => {} } }, { files: [], json: true, ...options }, ending.signal);
  const end = (): Promise<number> => {
    ending.abort();
    return ended;
  };
  onTestFinished(async () => void (await end()));

  let taken = 0;
  const next: Watching["next"] = async (kind, picks = () => true) => {
    for (let waited = 0; waited < 60_000; waited += 10) {
      for (; taken < events.length; ) {
        const event = events[taken++];
        if (event !== undefined && isOfKind(event, kind) && picks(event)) return event;
      }
      await Promise.race([sleep(10), ended]);
    }
    return expect.unreachable(`no ${kind} came: ${JSON.stringify(events.slice(-5)).slice(0, 2000)}`);
  };
  return {
    next,
    async during(act) {
      taken = events.length;
      const from = taken;
      await act();
      await next("done", ({ milliseconds }) => milliseconds.lint !== null);
      return events.slice(from, taken);
    },
    events: () => events,
    end,
  };
}

/** The only event of a kind among some. */
export function only<K extends Kind>(events: readonly WatchEvent[], kind: K): EventOf<K> {
  const found = events.filter((event) => isOfKind(event, kind));
  const [first] = found;
  if (first === undefined || found.length > 1) return expect.unreachable(`${found.length} events of the kind ${kind}`);
  return first;
}

function isOfKind<K extends Kind>(event: WatchEvent, kind: K): event is EventOf<K> {
  return event.event === kind;
}

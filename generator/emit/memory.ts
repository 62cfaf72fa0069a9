/** What steps made, by the step's name and what the step was given: one run hands it to the next. */
export type MadeTexts = ReadonlyMap<string, string>;

/**
 * Remembers what the slow steps of emitting made, so that after an edit only what the edit concerns is made anew. What
 * is recalled must be what the step would make again: a step is a pure function of what it is given.
 */
export interface Memory {
  /** What the step made of an input, in this run or the one before; `undefined` where it made nothing of it yet. */
  readonly recall: (step: string, input: string) => string | undefined;
  readonly keep: (step: string, input: string, made: string) => void;
  /** All that was kept or recalled so far, and before it as much as there is room for, the latest first. */
  readonly made: () => MadeTexts;
}

/** How many characters are remembered beside those of the last run. */
const ROOM = 32_000_000;

/**
 * Makes the memory of one run.
 *
 * @param previous what the run before made; nothing by default, so that everything is made anew
 */
export function createMemory(previous: MadeTexts = new Map()): Memory {
  const current = new Map<string, string>();
  const keyOf = (step: string, input: string): string => `${step}\n${input}`;
  return {
    recall(step, input) {
      const key = keyOf(step, input);
      const made = current.get(key) ?? previous.get(key);
      if (made !== undefined) current.set(key, made);
      return made;
    },
    keep: (step, input, made) => void current.set(keyOf(step, input), made),
    made() {
      const all = new Map(current);
      let room = ROOM;
      for (const [key, text] of previous) {
        if (current.has(key)) continue;
        room -= key.length + text.length;
        if (room < 0) break;
        all.set(key, text);
      }
      return all;
    },
  };
}

/** Recalls what a step made of an input, or has it made and keeps it. */
export function remembered(memory: Memory, step: string, input: string, make: () => string): string {
  const known = memory.recall(step, input);
  if (known !== undefined) return known;
  const made = make();
  memory.keep(step, input, made);
  return made;
}

import { LRUCache } from "lru-cache";

/**
 * A cache for what comes back: something is kept once it is asked for again while it would still have been there.
 * Whoever walks through more than there is room for, once or again and again, drives out nothing that others come back to.
 */
export interface ReturningCache<Value> {
  readonly get: (key: string) => Value | undefined;
  /** Whether something that is not kept was asked for before, and is to be kept now that it comes back. */
  readonly comesBack: (key: string) => boolean;
  /**
   * Notes that something was asked for that is not kept.
   *
   * @param size how many bytes of the room it would take
   */
  readonly note: (key: string, size: number) => void;
  readonly keep: (key: string, value: Value) => void;
}

/**
 * Makes a cache.
 *
 * @param room how many bytes it has room for
 * @param sizeOf how many of them a value takes
 */
export function createReturningCache<Value extends object>(room: number, sizeOf: (value: Value) => number): ReturningCache<Value> {
  const kept = new LRUCache<string, Value>({ maxSize: room, sizeCalculation: sizeOf });
  const asked = new LRUCache<string, { readonly size: number }>({ maxSize: room, sizeCalculation: ({ size }) => size });
  const note = (key: string, size: number): void => void asked.set(key, { size });
  return {
    get: (key) => kept.get(key),
    comesBack: (key) => asked.has(key),
    note,
    keep: (key, value) => {
      note(key, sizeOf(value));
      kept.set(key, value);
    },
  };
}

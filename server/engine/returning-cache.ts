import { LRUCache } from "lru-cache";

/**
 * A cache for what comes back: something is kept once it is asked for again while it would still have been there.
 * Whoever walks through more than there is room for, once or again and again, drives out nothing that others come back to.
 */
export interface ReturningCache<Value> {
  readonly get: (key: string) => Value | undefined;
  /**
   * Notes that something was asked for that is not kept.
   *
   * @param size how many bytes it has
   * @returns whether it came back, and is to be kept
   */
  readonly comesBack: (key: string, size: number) => boolean;
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
  return {
    get: (key) => kept.get(key),
    comesBack: (key, size) => {
      const isKnown = asked.has(key);
      asked.set(key, { size });
      return isKnown;
    },
    keep: (key, value) => void kept.set(key, value),
  };
}

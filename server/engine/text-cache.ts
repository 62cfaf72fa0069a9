/** Texts that were cut before: a version never changes, so what shows of it with the same fields does not either. */
export interface TextCache {
  /** @param key `null` for texts that are not kept */
  readonly get: (key: string | null) => string | undefined;
  readonly set: (key: string | null, text: string) => void;
}

/** Longer texts would leave no room for others. */
const LONGEST = 1 << 18;

/**
 * Makes a cache that forgets what was not used for longest.
 *
 * @param capacity the characters that it holds at most
 */
export function createTextCache(capacity: number): TextCache {
  const texts = new Map<string, string>();
  let size = 0;
  return {
    get: (key) => {
      if (key === null) return undefined;
      const text = texts.get(key);
      if (text === undefined) return undefined;
      texts.delete(key);
      texts.set(key, text);
      return text;
    },
    set: (key, text) => {
      if (key === null || text.length > LONGEST || texts.has(key)) return;
      texts.set(key, text);
      size += text.length;
      for (const [oldest, old] of texts) {
        if (size <= capacity) break;
        texts.delete(oldest);
        size -= old.length;
      }
    },
  };
}

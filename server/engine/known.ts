/** What was worked out before, by what it was worked out from. */
export type Known<Key, Value> = (key: Key, make: () => Value) => Value;

/**
 * Makes a memory for what has few keys, though nothing says that it must.
 *
 * @param limit how many keys there are at most before all are forgotten
 */
export function createKnown<Key extends string | number, Value extends object>(limit: number): Known<Key, Value> {
  const values = new Map<Key, Value>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (values.size >= limit) values.clear();
    values.set(key, made);
    return made;
  };
}

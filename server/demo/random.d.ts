/** Numbers that look random and are the same for the same seed. */
export interface Random {
    /** A whole number from `low` to `high`, both included. */
    readonly integer: (low: number, high: number) => number;
    readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
}
/** Starts a sequence (the generator is Mulberry32: small, and good enough for made-up data). */
export declare function seeded(seed: number): Random;

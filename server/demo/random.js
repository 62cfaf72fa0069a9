/** Starts a sequence (the generator is Mulberry32: small, and good enough for made-up data). */
export function seeded(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
    return { integer, pick: (values) => values[integer(0, values.length - 1)] ?? values[0] };
}
//# sourceMappingURL=random.js.map
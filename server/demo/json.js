import { LosslessNumber } from "lossless-json";
/** A decimal with the very digits of its text, for example `0.10`. */
export function decimal(text) {
    return new LosslessNumber(text);
}
/** An amount of money, or anything else that is counted in hundredths: `1234` becomes `12.34`. */
export function hundredths(count) {
    const digits = String(Math.abs(count)).padStart(3, "0");
    return decimal(`${count < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}
//# sourceMappingURL=json.js.map
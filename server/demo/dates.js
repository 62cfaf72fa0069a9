const DAY = 86_400_000;
/** The month that lies some months before August 2026, the last one of which there are bills. */
export function monthsBack(count) {
    const start = Date.UTC(2026, 7 - count, 1);
    const end = Date.UTC(2026, 8 - count, 1);
    return { first: date(start), last: date(end - DAY), after: date(end), days: Math.round((end - start) / DAY) };
}
/** A date some days after another one. */
export function daysAfter(from, days) {
    return date(Date.parse(from) + days * DAY);
}
/** The point in time some minutes after a day has begun. */
export function timeOn(day, minutes = 0) {
    return `${new Date(Date.parse(day) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
}
function date(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
//# sourceMappingURL=dates.js.map
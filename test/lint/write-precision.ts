import { writeFileSync } from "node:fs";
import { committedReadings, findingsIn, PRECISION_FILE, PRECISION_PAGE, precisionPage, type Reading } from "./precision.js";

/** Writes what the rules find now, and says what of it nobody has read yet. */
const readings: Reading[] = [];
for (const { drafts, findings, wrong } of committedReadings()) {
  const now = await findingsIn(drafts);
  for (const [rule, places] of Object.entries(now)) {
    const fresh = places.filter((place) => !(findings[rule] ?? []).includes(place));
    if (fresh.length > 0) console.log(`read ${rule}: ${fresh.join(" ")}`);
  }
  const still = wrong.filter(({ rule, at }) => now[rule]?.includes(at) === true);
  if (still.length < wrong.length) console.log(`${wrong.length - still.length} wrong findings are gone`);
  readings.push({ drafts, findings: now, wrong: still });
}
writeFileSync(PRECISION_FILE, `${JSON.stringify(readings, null, 2).replace(/\[\n\s+("[\w-]+:\d+:\d+"(?:,\n\s+"[\w-]+:\d+:\d+")*)\n\s+\]/g, (_, places: string) => `[${places.replace(/\n\s+/g, " ")}]`)}\n`);
writeFileSync(PRECISION_PAGE, precisionPage(readings));

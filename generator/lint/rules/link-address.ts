import { finding, type Rule } from "../rule.js";

export const linkAddress: Rule = {
  id: "link/address",
  severity: "warning",
  summary: "A link shows one address and leads to another one.",
  why: "On paper and on a screen, readers are sent to different pages.",
  ok: ["See [https://lamps.example/wicks](https://lamps.example/wicks) and [https://lamps.example](https://lamps.example/)."],
  notOk: [
    {
      text: "See [https://lamps.example/wicks](⟦https://lamps.example/wick⟧).",
      message: "the link shows https://lamps.example/wicks and leads to https://lamps.example/wick",
    },
  ],
  check: ({ documents }) =>
    documents.flatMap((document) =>
      document.sections.flatMap((section) =>
        section.links
          .filter(({ label, target }) => /^https?:\/\/\S+$/.test(label) && plain(label) !== plain(target))
          .map(({ label, target, targetSpan }) =>
            finding(
              section.place(targetSpan.start, targetSpan.end),
              `the link shows ${label} and leads to ${target}`,
              "make both the same address",
            ),
          ),
      ),
    ),
};

function plain(address: string): string {
  return decode(address).replace(/\/$/, "");
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

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
      message: "the link leads to another address than it shows",
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
              "the link leads to another address than it shows",
              `write ${label} here, or show ${target}`,
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

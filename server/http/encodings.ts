/** The encodings that responses can be sent in, besides as they are. */
export const ENCODINGS = ["br", "gzip", "deflate"] as const;

/**
 * Whether a client takes a response in some form that the server has (RFC 9110, section 12.5.3): as it is, unless the
 * client refuses that, or in one of the encodings.
 *
 * @param header the `Accept-Encoding` header; without one, every form is taken
 */
export function takesSomeEncoding(header: string | undefined): boolean {
  // Many clients send none, and need not wait for this.
  if (header === undefined) return true;
  const weights = new Map(
    header.split(",").map((part) => {
      const weight = part.split(";").map((each) => each.trim().toLowerCase()).find((each) => each.startsWith("q="))?.slice("q=".length);
      return [codingIn(part), weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const any = weights.get("*");
  if ((weights.get("identity") ?? any ?? 1) > 0) return true;
  return ENCODINGS.some((coding) => (weights.get(coding) ?? any ?? 0) > 0);
}

/** What an encoding that may be any is taken for, in this order: what most clients can read comes first. */
const ANY = ["gzip", "br", "deflate"] as const;

/**
 * The header with a coding in place of its `*`: one that the header does not name, since `*` is none that it names. The
 * plugin that compresses takes it for gzip even where the client refuses that.
 */
export function withoutWildcard(header: string): string {
  const parts = header.split(",");
  const named = new Set(parts.map(codingIn));
  const coding = ANY.find((each) => !named.has(each));
  return parts.flatMap((part) => (codingIn(part) !== "*" ? [part] : coding === undefined ? [] : [part.replace("*", coding)])).join(",");
}

function codingIn(part: string): string {
  const [coding = ""] = part.split(";");
  const name = coding.trim().toLowerCase();
  return name === "x-gzip" ? "gzip" : name;
}

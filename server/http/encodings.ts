/** The encodings that responses can be sent in, besides as they are. */
export const ENCODINGS = ["br", "gzip", "deflate"] as const;

/**
 * Whether a client takes a response in some form that the server has (RFC 9110, section 12.5.3): as it is, unless the
 * client refuses that, or in one of the encodings.
 *
 * @param header the `Accept-Encoding` header; without one, every form is taken
 */
export function takesSomeEncoding(header: string | undefined): boolean {
  const weights = new Map(
    (header ?? "").split(",").map((part) => {
      const [coding = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith("q="))?.slice("q=".length);
      return [coding === "x-gzip" ? "gzip" : coding, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const any = weights.get("*");
  if ((weights.get("identity") ?? any ?? 1) > 0) return true;
  return ENCODINGS.some((coding) => (weights.get(coding) ?? any ?? 0) > 0);
}

import { SMALL_DOCUMENT } from "../cli/small-document.js";

/** The small document with the references that it cites. */
export const CLEAN = `${SMALL_DOCUMENT}
## 3. References <a id="references" href="#references" class="permalink">🔗</a>

<a id="ref-rfc8259-strings" href="#ref-rfc8259-strings" class="permalink">🔗</a>
\`RFC 8259 Section 7\` - "Strings", IETF

<a id="ref-rfc3986" href="#ref-rfc3986" class="permalink">🔗</a>
\`RFC 3986\` - "Uniform Resource Identifier", IETF

<a id="ref-rfc3339" href="#ref-rfc3339" class="permalink">🔗</a>
\`RFC 3339 Section 5.6\` - "Internet Date/Time Format", IETF
`;

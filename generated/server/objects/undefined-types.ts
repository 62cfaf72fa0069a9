/** Types that the specification names and does not define yet: they stay open until it does. */

import type { JsonValue } from "../support/json.js";

/**
 * `OAuthAuthorizationDetail`: any JSON value until a draft defines it.
 *
 * @see spec/cds-wg1-02.md#L722
 * @see spec/cds-wg1-02.md#L943
 * @see spec/cds-wg1-02.md#L1182
 * @see spec/cds-wg1-02.md#L1189
 * @see spec/cds-wg3-01.md#L4602
 */
export type OAuthAuthorizationDetail = JsonValue;

/** Header fields of requests and responses that are in use, from the IANA registry of HTTP field names. */
export const HEADERS: readonly string[] = `
  Accept Accept-Encoding Accept-Language Accept-Ranges Access-Control-Allow-Credentials Access-Control-Allow-Headers
  Access-Control-Allow-Methods Access-Control-Allow-Origin Access-Control-Expose-Headers Access-Control-Max-Age
  Access-Control-Request-Headers Access-Control-Request-Method Age Allow Alt-Svc Authorization Cache-Control Connection
  Content-Disposition Content-Encoding Content-Language Content-Length Content-Location Content-Range Content-Security-Policy
  Content-Type Cookie DPoP DPoP-Nonce Date Deprecation Digest ETag Expect Expires Forwarded From Host If-Match If-Modified-Since
  If-None-Match If-Range If-Unmodified-Since Keep-Alive Last-Modified Link Location Max-Forwards Origin Pragma Prefer
  Preference-Applied Proxy-Authenticate Proxy-Authorization Range RateLimit RateLimit-Policy Referer Referrer-Policy Retry-After
  Server Server-Timing Set-Cookie Signature Strict-Transport-Security Sunset TE Trailer Transfer-Encoding Upgrade User-Agent Vary
  Via WWW-Authenticate Warning
`.trim().split(/\s+/);

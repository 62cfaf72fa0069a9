/** Words of web, energy and specification prose that general dictionaries lack. */
export const TECHNICAL_WORDS: readonly string[] = `
  anonymization anonymize anonymized api apis auth backend base64 boolean booleans cacheable callback csv datetime datetimes
  decrypt decrypted decryption denormalized deserialize distributor distributors enum enums enumerated frontend fuel html http https
  infeasible passcode passcodes selectable ints interoperability interoperation iso json jwk jwks jwt kilowatt kilowatts kva kvar kwh linter localhost lookup lookups markdown md
  megawatt metadata microgrid middleware mime multi namespace namespaces natively nonce nullable oauth opaque pagination
  paginate paginated param params parsable pdf permalink permalinks plaintext pre preselect preselected preselecting preselection
  preselections preselects proxied recalculated referenceable retailer retailers sandbox sandboxed schema schemas scoped serializable
  serialized sha signup stateful stateless submeter submetered submeters subfield subfields subsection subsections subtype subtypes
  supersede therm therms timestamp timestamped timestamps timezone timezones tokenized uncacheable uncategorized unauthenticated
  unencrypted unix unpopulated untrusted unversioned uri uris url urls username usernames utf uuid validator validators webhook
  webhooks webpage webpages whitespace xml yaml addr anonymizing backfill backfilled benchmarking captcha captchas changelog changelogs
  config configs cybersecurity datacenter datacenters discoverability durations hostname hostnames iframe iframes integrations
  javascript linebreak linebreaks misconfigured onboarding prefilled proxying reauthenticate reauthentication scalably shapefile
  shapefiles touchpad unhide unicode unselected verifier verifiers
`.trim().split(/\s+/);

/** A field that the list shows; on the record's own page the page itself says it. */
export function InPage() {
  return null
}

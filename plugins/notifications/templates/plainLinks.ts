/** The editor stores an address that begins with a variable percent-encoded, once in every saving. */
const encoded = /^%(?:25)*7B%(?:25)*7B/i

/** What the editor has stored, with its links as they were written: `{{order.url}}`, `{{site.url}}/menu`. */
export function plainLinks(state: unknown): unknown {
  if (typeof state !== 'object' || state === null) return state
  const read: unknown = JSON.parse(JSON.stringify(state), (key, value: unknown) =>
    key === 'url' && typeof value === 'string' && encoded.test(value) ? decoded(value) : value,
  )
  return read
}

function decoded(url: string): string {
  let plain = url
  try {
    while (encoded.test(plain)) plain = decodeURIComponent(plain)
  } catch {
    return plain
  }
  return plain
}

/** Shorter ones are no secrets, and words of any sentence: `RUB`. */
const least = 5

/**
 * What a provider says no with, without what it repeats of the request: a guest’s email or phone, an address with
 * a token in it. For staff, and for the log.
 */
export function withoutSent(words: string, sent: unknown): string {
  return textsOf(sent)
    .filter((text) => text.length >= least)
    .sort((one, other) => other.length - one.length)
    .reduce((left, text) => left.replaceAll(text, '…'), words)
}

function textsOf(sent: unknown): string[] {
  if (typeof sent === 'string') return [sent, ...textsOf(objectIn(sent))]
  return typeof sent === 'object' && sent !== null ? Object.values(sent).flatMap(textsOf) : []
}

/** CloudPayments takes JSON within JSON. */
function objectIn(text: string): unknown {
  try {
    return text.startsWith('{') ? JSON.parse(text) : null
  } catch {
    return null
  }
}

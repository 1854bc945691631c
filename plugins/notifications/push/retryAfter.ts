const longest = 24 * 60 * 60 * 1_000

/**
 * How long a `Retry-After` asks to wait, in milliseconds and a day at most: seconds, or the date when
 * to come again (RFC 9110, 10.2.3). Undefined when it says nothing.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const said = header?.trim() ?? ''
  const wait = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest)
}

/** So many times an answer may be lost under one key before the provider is asked what it has. */
const mostUnknowns = 3

type Asking = {
  /** When its key was sent first, epoch milliseconds; null: never. */
  readonly asked: number | null
  /** How often nobody knew what came of it. */
  readonly unknowns: number
}

/**
 * How an operation is tried: `call` sends its key, again if need be, while the provider certainly knows what it
 * means; later, or when the same failure comes back again and again (Stripe replays a stored 500), it is to
 * `look-up` what the provider has, and to call under a new key only when that is nothing.
 */
export function howToAsk(
  { asked, unknowns }: Asking,
  keyWindow: number,
  now: number,
): 'call' | 'look-up' {
  if (asked === null) return 'call'
  return now - asked >= keyWindow || unknowns >= mostUnknowns ? 'look-up' : 'call'
}

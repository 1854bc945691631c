/**
 * Where Stripe counts in other units than the currency's minor ones (ISO 4217): so many of its units are one
 * minor unit, or the other way round when below one (docs.stripe.com/currencies#special-cases).
 */
const unlike: Readonly<Record<string, { times: number } | { parts: number }>> = {
  ISK: { times: 100 },
  UGX: { times: 100 },
  MGA: { parts: 100 },
}
/** Three decimals, of which Stripe takes two (docs.stripe.com/currencies#three-decimal). */
const threeDecimals: readonly string[] = ['BHD', 'JOD', 'KWD', 'OMR', 'TND']
/** Eight digits (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const most = 99_999_999

/** A sum in minor units as Stripe counts it; null: Stripe cannot take exactly this. */
export function toStripeAmount(amount: number, currency: string): number | null {
  const code = currency.toUpperCase()
  const unit = unlike[code]
  if (threeDecimals.includes(code) && amount % 10 !== 0) return null
  if (unit && 'parts' in unit && amount % unit.parts !== 0) return null
  const asked = !unit ? amount : 'times' in unit ? amount * unit.times : amount / unit.parts
  return Number.isSafeInteger(asked) && asked > 0 && asked <= most ? asked : null
}

/** What Stripe says in minor units; a part of one is cut off, so that nothing counts as more than it is. */
export function fromStripeAmount(amount: number, currency: string): number {
  const unit = unlike[currency.toUpperCase()]
  if (!unit) return amount
  return 'times' in unit ? Math.trunc(amount / unit.times) : amount * unit.parts
}

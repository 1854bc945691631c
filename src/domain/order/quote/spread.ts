/**
 * Shares out a whole amount by weights, to the last unit: the shares add up to `amount`, and none is above
 * its weight as long as the amount is not above their sum. What is left over by rounding down goes to
 * those that lost most by it, the earlier of equals first (the largest-remainder rule). Without any weight
 * everything goes to the first. All are whole and not negative.
 */
export function spread(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) return weights.map((_, index) => (index === 0 ? amount : 0))
  const parts = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight)
    return { index, share: Number(product / whole), rest: product % whole }
  })
  const left = amount - parts.reduce((sum, { share }) => sum + share, 0)
  const byRest = [...parts].sort((one, other) =>
    one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1,
  )
  const lucky = new Set(byRest.slice(0, left).map(({ index }) => index))
  return parts.map(({ index, share }) => share + (lucky.has(index) ? 1 : 0))
}

/**
 * How much of a payment may still be refunded: what we hold, less refunds that are under way or whose outcome is
 * unknown.
 */
export function refundable(net: number, underWay: readonly number[]): number {
  return Math.max(0, net - underWay.reduce((sum, amount) => sum + amount, 0))
}

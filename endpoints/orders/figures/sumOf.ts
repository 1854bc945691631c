import type { HourSales } from '@/src/db/figures/readSales'

export type Sums = { currency: string; orders: number; revenue: number; calledOff: number }

/** What was sold in all, in each currency. */
export function sumOf(sales: readonly HourSales[]): Sums[] {
  const sums = new Map<string, Sums>()
  for (const { calledOff, currency, orders, revenue } of sales) {
    const sum = sums.get(currency)
    sums.set(currency, {
      currency,
      orders: (sum?.orders ?? 0) + orders,
      revenue: (sum?.revenue ?? 0) + revenue,
      calledOff: (sum?.calledOff ?? 0) + calledOff,
    })
  }
  return [...sums.values()].sort((a, b) => b.orders - a.orders)
}

import type { Spending } from './spendingOf'

/** What has been spent by a row. */
export type Spent = Spending & { spent: number }

/** The rows whose cap has no room for `cost`. */
export const exceeded = <Row extends Spent>(rows: readonly Row[], cost: number): Row[] =>
  rows.filter(({ spent, cap }) => cap !== null && spent + cost > cap)

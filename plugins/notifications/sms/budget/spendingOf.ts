import type { CapScope, SmsCaps } from './SmsCaps'

/** A row of `sms_spending`, and what may be spent by it. */
export type Spending = { scope: CapScope; since: string; address_hash: string; cap: number | null }

type Asked = { day: string; addressHash: string; caps: SmsCaps }

/**
 * The rows by which an SMS to a number is counted: its day, its month and the number's day; always in
 * this order, in which they are locked.
 */
export function spendingOf({ day, addressHash, caps }: Asked): readonly Spending[] {
  return [
    { scope: 'day', since: day, address_hash: '', cap: caps.day },
    { scope: 'month', since: `${day.slice(0, 7)}-01`, address_hash: '', cap: caps.month },
    { scope: 'recipient', since: day, address_hash: addressHash, cap: caps.recipient },
  ]
}

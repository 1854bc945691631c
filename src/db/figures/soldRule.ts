/**
 * What an order (`o`) is in the figures, as SQL: the one place that says so, for the groups in Telegram and for the
 * dashboard alike. `counts`: nobody called it off, and it is not one that a guest still has to pay for. `revenue`: what
 * it came to, less what was given back of it.
 */
export const soldRule = {
  counts: `(o.state::text not in ('cancelled', 'rejected') and not o.awaits_payment)`,
  calledOff: `(o.state::text in ('cancelled', 'rejected'))`,
  revenue: `greatest(o.total - coalesce((
    select sum(greatest(p.refunded - p.unrefunded, 0)) from payments p where p.order_id = o.id), 0), 0)`,
} as const

const { calledOff, counts, revenue } = soldRule

/** The figures of a group of orders `o`. */
export const soldSums = `
  (count(*) filter (where ${counts}))::int as orders,
  (coalesce(sum(${revenue}) filter (where ${counts}), 0))::bigint as revenue,
  (count(*) filter (where ${calledOff}))::int as called_off`

/**
 * The rows named by $1, JSON of `Spending`s, as they are once nobody else is changing them: `for update`
 * reads the newest version of each, whenever the statement began (PostgreSQL, 13.2.1 "Read Committed").
 * They are locked in the order of `scope`, so that two never wait for each other.
 */
export const lockedSpending = `locked as materialized (
  select s.scope, s.since, s.address_hash, s.spent, w.cap
  from sms_spending s
  join jsonb_to_recordset($1::jsonb) as w(scope text, since date, address_hash text, cap bigint)
    on s.scope = w.scope and s.since = w.since and s.address_hash = w.address_hash
  order by s.scope for update of s
)`

export const sameSpending = `s.scope = l.scope and s.since = l.since
  and s.address_hash = l.address_hash`

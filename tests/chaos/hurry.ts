import type { Database } from './openDatabase'

/** What is due later is due now, so that a run need not wait for pauses of minutes; and iiko is asked for all. */
const due = [
  `update payment_polls set next_at = now() where next_at > now()`,
  `update payment_operations set next_at = now() where state in ('waiting', 'unknown') and next_at > now()`,
  `update payment_strays set next_at = now() where matched_at is null and next_at > now()`,
  `update deliveries set run_at = now() where state = 'waiting' and run_at > now()`,
  `update inbox_events set run_at = now() where state = 'waiting' and run_at > now()`,
  `update iiko_orders set next_at = now() where next_at > now()`,
  `update iiko_orders set heard_at = now() - interval '6 seconds' where creation = 'creating'`,
  `update iiko_chores set due_at = now() where due_at > now()`,
  `select pg_notify('carte_iiko', '')`,
]

/** What a killed process had taken up is free at once instead of in a minute. */
const free = [
  `update payment_operations set leased_until = null where leased_until is not null`,
  `update payment_polls set leased_until = null where leased_until is not null`,
  `update iiko_chores set held_until = null where held_until is not null`,
]

async function all({ run }: Database, statements: readonly string[]): Promise<void> {
  // A row that another holds, or Postgres away: the next round does it.
  for (const statement of statements) await run(statement).catch(() => undefined)
}

export const hurry = (database: Database) => all(database, due)
export const endLeases = (database: Database) => all(database, free)

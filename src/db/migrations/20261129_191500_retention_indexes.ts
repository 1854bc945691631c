import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

import { buildIndex } from '../buildIndex'

/** What is to be forgotten is found by its age, a piece at a time, whatever else the table holds. */
const indexes = {
  deliveries_ended: `on deliveries (created_at) where state not in ('waiting', 'sending', 'paused')`,
  deliveries_told: `on deliveries (created_at)
    where state not in ('waiting', 'sending', 'paused', 'failed', 'unknown', 'kept')
      and (message is not null or fallback is not null)`,
  inbox_events_applied: `on inbox_events (received_at) where state = 'applied'`,
  inbox_events_failed: `on inbox_events (received_at) where state = 'failed' and body <> '{}'::jsonb`,
  orders_named: `on orders (placed_at)
    where customer_id is not null or guest_name <> '' or guest_phone is not null
      or guest_email is not null or address is not null or comment <> ''`,
  customers_here: 'on customers (updated_at) where left_at is null',
  customer_sessions_expire: 'on customer_sessions (expires_at)',
  telegram_order_chats_at: 'on telegram_order_chats (at)',
  telegram_chats_at: 'on telegram_chats (at)',
  sms_spending_since: 'on sms_spending (since)',
  sign_in_codes_expire: 'on sign_in_codes (expires_at)',
  code_turns_due: 'on code_turns (due)',
}

export async function up(args: MigrateUpArgs): Promise<void> {
  for (const [name, definition] of Object.entries(indexes)) {
    await buildIndex(args, name, definition)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const name of Object.keys(indexes)) await db.execute(sql.raw(`drop index ${name}`))
}

import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { pruneSms } from '@/plugins/notifications/sms/budget/pruneSms'
import { pruneCodes } from '@/src/auth/codes/pruneCodes'
import { pruneAudit } from '@/src/db/audit/pruneAudit'
import { idleCustomers } from '@/src/db/customers/idleCustomers'
import { pruneOrderData } from '@/src/db/customers/pruneOrderData'
import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import { pruneOrderKeys } from '@/src/db/orders/pruneOrderKeys'
import { pruneDeliveries } from '@/src/db/outbox/pruneDeliveries'
import { pruneMenuHistory } from '@/src/db/pruneMenuHistory'
import { pruneChats } from '@/src/db/telegram/pruneChats'

import { rowsLookedAtBy, statementsOf } from '../../services/openPlans'
import { aBody, placed } from '../orders/ask'
import { type Restaurant, startOrders } from '../orders/startOrders'

/** In each table: young, which stays; what is over and has been dealt with, where something stays; old. */
const young = 6_000
const over = 6_000
const old = 25
const batch = 10
/** Of any table a piece may look at that many rows, with their lookups: not at those that stay. */
const most = 40 * batch

let carte: Restaurant
let database: Client
let query: Query
beforeAll(async () => {
  carte = await startOrders()
  await placed(carte, aBody(carte))
  database = new Client({ connectionString: carte.databaseUrl })
  await database.connect()
  query = openQuery(database)
  const aged = `(case when n <= ${old} then interval '1200 days' + n * interval '1 hour' else n * interval '1 second' end)`
  const all = `generate_series(1, ${young + old}) n`
  await database.query(`
    set session_replication_role = replica;
    insert into customers (phone, email, updated_at, created_at)
      select '+7916' || lpad(n::text, 7, '0'), 'g' || n || '@example.org', now() - ${aged}, now() from ${all};
    insert into customers (updated_at, created_at, left_at)
      select now() - interval '2000 days', now(), now() from generate_series(1, ${over}) n;
    insert into orders select (jsonb_populate_record(null::orders, to_jsonb(one) || jsonb_build_object('id', 1000 + n,
        'number', 1000 + n, 'token', md5(n::text), 'state', 'completed', 'guest_phone', '+7' || n,
        'placed_at', now() - ${aged}))).*
      from (select * from orders limit 1) one, ${all};
    insert into orders select (jsonb_populate_record(null::orders, to_jsonb(one) || jsonb_build_object('id', 100000 + n,
        'number', 100000 + n, 'token', md5('over' || n), 'state', 'completed', 'guest_phone', null, 'guest_name', '',
        'guest_email', null, 'address', null, 'comment', '', 'customer_id', null,
        'placed_at', now() - interval '2000 days'))).*
      from (select * from orders limit 1) one, generate_series(1, ${over}) n;
    insert into deliveries (channel, state, event, address, created_at, message, lane, dedupe_key)
      select 'email', 'sent', 'x', 'a', now() - ${aged}, '{}', 1, n::text from ${all};
    insert into deliveries (channel, state, event, address, created_at, message, lane, dedupe_key)
      select 'email', 'sent', 'x', 'a', now() - interval '10 days', '{}', 1, 'told' || n from generate_series(1, ${old}) n;
    insert into deliveries (channel, state, event, address, created_at, lane, dedupe_key)
      select 'email', 'sent', 'x', 'a', now() - interval '11 days', 1, 'over' || n from generate_series(1, ${over}) n;
    insert into inbox_events (source, event_id, state, received_at, body, order_key, run_at)
      select 'iiko', state || n, state::enum_inbox_events_state, now() - ${aged}, '{"a": 1}', 'k', now()
      from ${all}, unnest(array['applied', 'failed']) state;
    insert into inbox_events (source, event_id, state, received_at, body, order_key, run_at)
      select 'iiko', 'over' || n, 'failed', now() - interval '2000 days', '{}', 'k', now() from generate_series(1, ${over}) n;
    insert into order_keys (key_hash, body_hash, order_id, created_at)
      select decode(md5(n::text), 'hex'), 'x', n, now() - ${aged} from ${all};
    insert into customer_sessions (token_hash, customer_id, expires_at)
      select decode(md5(n::text), 'hex'), -n, now() + interval '1 day' - ${aged} from ${all};
    insert into audit (at, via, action, subject, document)
      select now() - ${aged}, 'staff', 'changed', 'menu-items', '1' from ${all};
    insert into menu_changes (revision, at) select -n - (case when n <= ${old} then 30000 else 0 end), now() - ${aged} from ${all};
    insert into telegram_order_chats (chat, order_id, language, at) select n::text, 1000 + n, 'ru', now() - ${aged} from ${all};
    insert into telegram_chats (chat, at) select n::text, now() - ${aged} from ${all};
    insert into sms_spending (scope, since, address_hash, spent) select 'day', (now() - ${aged})::date, n::text, 1 from ${all};
    insert into sms_states (reference, state, rank, told_at) select n::text, 'x', 1, now() - ${aged} from ${all};
    insert into sign_in_codes (at, code_hash, expires_at) select n::text, 'x', now() + interval '1 day' - ${aged} from ${all};
    insert into code_turns (key, due) select n::text, now() + interval '1 day' - ${aged} from ${all};
    set session_replication_role = origin;
    analyze;
  `)
})
afterAll(async () => {
  await database.end()
  await carte.stop()
})

const days = 1_095
const rowsOf = (table: string) => `select count(*)::int as left from ${table}`
const ended = `where placed_at < now() - interval '1095 days' and guest_phone is not null`

it.each<[string, (piece: Query) => Promise<number>, string[]]>([
  [
    'deliveries and what outside services told',
    (piece) => pruneDeliveries(piece, { messageDays: 3, rowDays: 30, batch }),
    [
      rowsOf('deliveries'),
      rowsOf(`deliveries where message is not null and created_at > now() - interval '30 days'`),
      rowsOf(`inbox_events where state = 'applied'`),
    ],
  ],
  [
    'names in orders that are over, and what could not be applied',
    (piece) => pruneOrderData(piece, { days, batch }),
    [rowsOf(`orders ${ended}`), rowsOf(`inbox_events where state = 'failed' and body <> '{}'`)],
  ],
  ['the journal', (piece) => pruneAudit(piece, { days, batch }), [rowsOf('audit')]],
  [
    'keys of orders and sessions',
    (piece) => pruneOrderKeys(piece, { batch }),
    [rowsOf('order_keys'), rowsOf('customer_sessions')],
  ],
  [
    'the history of the menu',
    (piece) => pruneMenuHistory(piece, { days, batch }),
    [rowsOf('menu_changes')],
  ],
  [
    'chats',
    (piece) => pruneChats(piece, { batch }),
    [rowsOf('telegram_order_chats'), rowsOf('telegram_chats')],
  ],
  [
    'what SMS cost',
    (piece) => pruneSms(piece, { batch }),
    [rowsOf('sms_spending'), rowsOf('sms_states')],
  ],
  [
    'codes',
    (piece) => pruneCodes(piece, { batch }),
    [rowsOf('sign_in_codes'), rowsOf('code_turns')],
  ],
])('%s go a piece at a time, until nothing old is left', async (_, prune, counts) => {
  const count = async () => {
    const left: number[] = []
    for (const text of counts) {
      const { rows } = await database.query<{ left: number }>(text)
      left.push(rows[0]?.left ?? 0)
    }
    return left
  }
  const first = await count()
  let before = first
  let pieces = 0
  for (;;) {
    const [statement] = await statementsOf(() => prune(query))
    if (statement) expect(await rowsLookedAtBy(database, statement)).toBeLessThan(most)
    const after = await count()
    before.forEach((was, table) => expect(was - (after[table] ?? 0)).toBeLessThanOrEqual(batch))
    if (after.join() === before.join()) break
    before = after
    pieces += 1
  }
  expect(pieces).toBeGreaterThanOrEqual(Math.floor(old / batch))
  // Of the menu's history the newest that is old stays: it says how the time that is kept began.
  first.forEach((was, table) => expect([old - 1, old]).toContain(was - (before[table] ?? 0)))
})

it('customers who do not come are looked for a page at a time, each question by an index', async () => {
  let after: { id: number; updatedAt: Date } | null = null
  const seen: number[] = []
  for (;;) {
    const page: Awaited<ReturnType<typeof idleCustomers>> = []
    const from = after
    const [statement] = await statementsOf(async () => {
      page.push(...(await idleCustomers(query, { after: from, batch, days })))
    })
    if (statement) expect(await rowsLookedAtBy(database, statement)).toBeLessThan(most)
    expect(page.length).toBeLessThanOrEqual(batch)
    if (page.length === 0) break
    seen.push(...page.map(({ id }) => id))
    after = page.at(-1) ?? null
  }
  expect(new Set(seen).size).toBe(old)
  expect(seen).toHaveLength(old)
})

import type { Payload } from 'payload'
import { z } from 'zod'

import { inClient } from '@/src/db/inClient'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { compareDay } from '@/src/domain/payment/compareDay'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import { readAccounts } from '../accounts/readAccounts'
import { inLog } from '../http/inLog'
import { portFor } from '../portFor'
import { dayBefore, spanOf } from './dayInMoscow'
import { knownAs } from './knownAs'
import { ourEntries } from './ourEntries'

/** The provider has everything of a day so long after its end, in milliseconds. */
const settling = 3 * 3_600_000

const entry = z.object({
  providerId: z.string(),
  /** Pages that an earlier version kept do not say it. */
  currency: z.string().nullable().default(null),
  captured: z.number(),
  refunded: z.number(),
})
const claimed = z.object({
  account_id: z.number(),
  day: z.string(),
  cursor: z.string().nullable(),
  found: z.array(entry),
})

/**
 * Compares the past day of every account with its provider's list, a page at a time; each page is kept, so that
 * whoever goes on after a crash begins where the last one ended, and of two processes one does it. What differs
 * becomes lines of the report; money is put right by nobody. Returns whether there was a page.
 */
export async function reconcileDays(payload: Payload, now = Date.now()): Promise<boolean> {
  const query = openQuery(payload.db.pool)
  const accounts = (await readAccounts(payload)).filter(
    ({ isActive, off }) => isActive && off === null,
  )
  const { day, until } = dayBefore(now)
  if (accounts.length > 0 && now - until >= settling) {
    await query(
      z.object({}),
      `insert into payment_days (account_id, day)
       select id, $2::date from unnest($1::integer[]) as id on conflict do nothing`,
      [accounts.map(({ id }) => id), day],
    )
  }
  const [turn] = await query(
    claimed,
    `update payment_days set leased_until = clock_timestamp() + interval '2 minutes'
     where (account_id, day) in (select account_id, day from payment_days
       where finished_at is null and account_id = any($1::integer[])
         and (leased_until is null or leased_until < clock_timestamp())
       order by day limit 1 for update skip locked)
     returning account_id, day::text as day, cursor, found`,
    [accounts.map(({ id }) => id)],
  )
  const account = turn && accounts.find(({ id }) => id === turn.account_id)
  const port = account && portFor(payload, account.provider)
  if (!turn || !account || !port) return false
  const span = spanOf(turn.day)
  const page = await port.list(account, {
    ...span,
    cursor: turn.cursor,
    signal: AbortSignal.timeout(90_000),
  })
  if (page.is !== 'done') {
    // The lease runs out, and then it is tried again.
    payload.logger.warn({ account: account.id, reason: inLog(page) }, 'A day could not be compared')
    return false
  }
  const theirs = [...turn.found, ...(await knownAs(query, account.id, page.result.payments))]
  const { cursor } = page.result
  await inClient(payload.db.pool, async (transaction) => {
    const isLast = cursor === null
    const kept = await transaction(
      z.object({ account_id: z.number() }),
      `update payment_days set cursor = $3, found = $4::jsonb, pages = pages + 1, leased_until = null,
         finished_at = case when $5 then clock_timestamp() end
       where account_id = $1 and day = $2::date and finished_at is null
         and cursor is not distinct from $6 returning account_id`,
      [account.id, turn.day, cursor, JSON.stringify(theirs), isLast, turn.cursor],
    )
    if (kept.length === 0 || !isLast) return
    const ours = await ourEntries(transaction, {
      accountId: account.id,
      ...span,
      providerIds: theirs.map(({ providerId }) => providerId),
    })
    const found = compareDay(ours, theirs)
    for (const { currency, kind, ours: here, paymentId, providerId, theirs: there } of found) {
      await transaction(
        z.object({}),
        `insert into payment_differences
           (day, account_id, kind, provider_id, payment_id, ours, theirs, currency, is_settled)
         values ($1, $2, $3::text::enum_payment_differences_kind, $4, $5, $6, $7, $8, false)
         on conflict (account_id, day, kind, provider_id) do nothing`,
        [turn.day, account.id, kind, providerId, paymentId, here, there, currency],
      )
    }
    if (found.length === 0) return
    await alertManagers(transaction, {
      title: {
        ru: `Сверка за ${turn.day}: не сходится`,
        en: `Reconciliation of ${turn.day}: differences`,
      },
      text: {
        ru: `${account.title}: строк ${found.length}. Посмотрите «Сверку».`,
        en: `${account.title}: ${found.length} lines. See Reconciliation.`,
      },
      url: '/admin/collections/payment-differences',
      once: `payments-differ:${account.id}:${turn.day}`,
    })
  })
  return true
}

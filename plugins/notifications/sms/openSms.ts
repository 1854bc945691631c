import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Route } from '@/src/outbox/Route'
import { settings } from '@/src/settings'

import { openSmsBudget } from './budget/openSmsBudget'
import { capsSet } from './budget/capsSet'
import { tellBudgetSpent } from './budget/tellBudgetSpent'
import { zoneOfDays } from './budget/zoneOfDays'
import { openLookUp } from './lookUp/openLookUp'
import { smsProvider } from './smsProvider'
import { smsRoute } from './smsRoute'

export type Sms = { route: Route; close: () => Promise<void> }

/** SMS as they are set up: by whom they go, within which money, and how those in doubt are looked up. */
export async function openSms(payload: Payload): Promise<Sms> {
  const { PAYLOAD_SECRET, SMS_CURRENCY, SMS_PART_PRICE } = settings()
  const { logger } = payload
  const { pool } = payload.db
  const provider = await smsProvider()
  if (!provider) return { route: smsRoute(null), close: () => Promise.resolve() }
  const budget = openSmsBudget({
    pool,
    caps: capsSet(),
    partPrice: SMS_PART_PRICE,
    timeZone: await zoneOfDays(openQuery(pool)),
    secret: PAYLOAD_SECRET,
    onBudgetSpent: (query, news) => tellBudgetSpent(query, news, SMS_CURRENCY),
    logger,
  })
  const lookUp = provider.listSms && openLookUp({ pool, listSms: provider.listSms, logger })
  return {
    route: smsRoute(provider.carrier, { budget }),
    close: async () => lookUp?.close(),
  }
}

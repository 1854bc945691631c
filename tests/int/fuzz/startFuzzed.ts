import { createLocalReq } from 'payload'
import { vi } from 'vitest'
import { z } from 'zod'

import { keepSecret } from '@/plugins/iiko/secrets/keepSecret'
import { inTransaction } from '@/src/db/inTransaction'

import { hire } from '../api-v1/hire'
import { type Restaurant, startOrders } from '../orders/startOrders'

import { secrets } from './webhookCalls'

export type Fuzzed = Restaurant & {
  /** Headers of those who ask: nobody, a made-up guest, an operator, an editor, an administrator. */
  people: Record<string, string>[]
  /** What a refused request must leave as it was. */
  state: () => Promise<string>
}

const settings = {
  TELEGRAM_BOT_TOKEN: '123456:of_the_fuzzer',
  TELEGRAM_WEBHOOK_SECRET: secrets.telegram,
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: secrets.twilio,
  TWILIO_FROM: '+15005550006',
  PUBLIC_URL: secrets.site,
  // Nobody answers there: no message leaves the machine.
  TELEGRAM_API_URL: 'http://127.0.0.1:9',
  TWILIO_API_URL: 'http://127.0.0.1:9',
}

const state = z.object({ rows: z.tuple([z.object({ state: z.string() })]) })

/** A restaurant that takes orders, whose secrets all outside services know. Once in a test file. */
export async function startFuzzed(): Promise<Fuzzed> {
  Object.assign(process.env, settings)
  const carte = await startOrders()
  const { payload } = carte
  const account = { isTest: true, isActive: true }
  const stripe = { stripeSecretKey: 'sk_test_5a', stripeWebhookSecret: secrets.stripe }
  const cloudpayments = {
    cloudpaymentsPublicId: 'test_api_5a',
    cloudpaymentsApiSecret: secrets.cloudpayments,
  }
  await payload.create({
    collection: 'payment-accounts',
    data: { ...account, title: 'Stripe', provider: 'stripe', ...stripe },
  })
  await payload.create({
    collection: 'payment-accounts',
    data: { ...account, title: 'CloudPayments', provider: 'cloudpayments', ...cloudpayments },
  })
  const connection = await payload.create({
    collection: 'iiko-connections',
    data: {
      label: 'Касса',
      organizationName: 'Ресторан',
      organizationId: '7bc05553-4b68-44e8-b7bc-37be63c6d9e9',
      source: 'nomenclature',
      menuLanguage: 'ru',
      isActive: true,
    },
  })
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => keepSecret(req, connection.id, 'webhook', secrets.iiko))
  // Thousands of lines of refusals say nothing; what broke is in the failure of the property.
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(payload.logger, level).mockImplementation(() => {})
  }
  const staff = await Promise.all(
    (['operator', 'editor', 'administrator'] as const).map((role) => hire(carte, role)),
  )
  return {
    ...carte,
    people: [{}, { Authorization: 'Bearer guest_nobody' }, ...staff.map(({ headers }) => headers)],
    state: async () => {
      const found = await payload.db.pool.query(
        `select concat_ws(' ', (select count(*) from menu_items), (select max(updated_at) from menu_items),
           (select count(*) from categories), (select max(id) from audit), (select count(*) from orders),
           (select count(*) from order_events), (select count(*) from payments), (select count(*) from customers),
           (select count(*) from subscribers), (select count(*) from consents), (select count(*) from media)) as state`,
      )
      return state.parse(found).rows[0].state
    },
    stop: async () => {
      vi.restoreAllMocks()
      for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name)
      await carte.stop()
    },
  }
}

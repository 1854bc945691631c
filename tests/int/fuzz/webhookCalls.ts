import { createHmac } from 'node:crypto'

import fc from 'fast-check'

import { sign as signAsStripe } from '@/sandbox/stripe/sign'
import { sign as signAsTwilio } from '@/sandbox/twilio/sign'

import { damaged, hostileText } from './hostile'

/** What the outside services and Carte both know. */
export const secrets = {
  telegram: 'a-secret-of-the-webhook_32-characters',
  twilio: 'f'.repeat(32),
  stripe: 'whsec_of_the_fuzzer',
  cloudpayments: 'a password of the site',
  iiko: 'a token that iiko repeats',
  site: 'https://carte.example.org',
}

export type Told = {
  target: string
  headers: Record<string, string>
  body: string
  /** Whether the service itself could have said it. */
  isSigned: boolean
}

const telegram = {
  update_id: 7,
  message: {
    message_id: 1,
    date: 1_700_000_000,
    chat: { id: 700, type: 'private' },
    from: { id: 700, is_bot: false, first_name: 'Анна', language_code: 'ru' },
    text: '/start',
    entities: [{ type: 'bot_command', offset: 0, length: 6 }],
  },
  callback_query: {
    id: '1',
    from: { id: 700, is_bot: false, first_name: 'Анна' },
    data: 'menu',
    message: { message_id: 1, date: 0, chat: { id: 700, type: 'private' } },
  },
}
const stripe = {
  id: 'evt_1',
  object: 'event',
  livemode: false,
  type: 'payment_intent.succeeded',
  data: {
    object: {
      id: 'pi_1',
      object: 'payment_intent',
      status: 'succeeded',
      amount: 100,
      amount_received: 100,
      amount_capturable: 0,
      currency: 'rub',
      livemode: false,
      latest_charge: 'ch_1',
      metadata: { reference: 'ours' },
    },
  },
}
const yookassa = {
  type: 'notification',
  event: 'payment.succeeded',
  object: {
    id: '22d6d597-000f-5000-9000-145f6df21d6f',
    status: 'succeeded',
    paid: true,
    amount: { value: '2.00', currency: 'RUB' },
    metadata: { reference: 'ours' },
  },
}
const iiko = [
  {
    eventType: 'StopListUpdate',
    eventTime: '2026-01-01 12:00:00.000',
    organizationId: '7bc05553-4b68-44e8-b7bc-37be63c6d9e9',
    correlationId: '48fb4cd3-2ef6-4479-bea1-7c92721b988c',
    eventInfo: { terminalGroupsStopListsUpdates: [{ id: 'a', isFull: true }] },
  },
  {
    eventType: 'DeliveryOrderUpdate',
    eventTime: '2026-01-01 12:00:00.000',
    organizationId: '7bc05553-4b68-44e8-b7bc-37be63c6d9e9',
    correlationId: '48fb4cd3-2ef6-4479-bea1-7c92721b988d',
    eventInfo: { id: 'order', order: { status: 'Closed' }, creationStatus: 'Success' },
  },
]
const form = {
  AccountSid: 'AC1',
  MessageSid: 'SM1',
  SmsStatus: 'received',
  From: '+79160000001',
  To: '+15005550006',
  Body: 'STOP',
}
const cloudpayments = {
  TransactionId: '1',
  Amount: '2.00',
  Currency: 'RUB',
  DateTime: '2026-01-01 12:00:00',
  Status: 'Completed',
  InvoiceId: 'ours',
  TestMode: '1',
}

const json = (example: unknown) =>
  fc.oneof(fc.constant(example), damaged(example)).map((value) => JSON.stringify(value) ?? 'null')

/** A form of which any field may be anything, be missing or be one more. */
const fields = (example: Record<string, string>) =>
  fc
    .tuple(
      fc.tuple(
        ...Object.entries(example).map(([name, value]) =>
          fc
            .oneof(
              { weight: 4, arbitrary: fc.constant<string | null>(value) },
              hostileText,
              fc.constant(null),
            )
            .map((given) => ({ name, given })),
        ),
      ),
      fc.option(fc.tuple(hostileText, hostileText)),
    )
    .map(([known, more]) => {
      const words = new URLSearchParams()
      for (const { given, name } of known) if (given !== null) words.append(name, given)
      if (more) words.append(...more)
      return words
    })

type Service = {
  bodies: fc.Arbitrary<string>
  target: string
  headers: (body: string) => Record<string, string>
}

const asJson = { 'Content-Type': 'application/json' }
const asForm = { 'Content-Type': 'application/x-www-form-urlencoded' }

const services: Service[] = [
  {
    target: '/api/webhooks/telegram',
    bodies: json(telegram),
    headers: () => ({ ...asJson, 'X-Telegram-Bot-Api-Secret-Token': secrets.telegram }),
  },
  {
    target: '/api/payments/webhooks/stripe',
    bodies: json(stripe),
    headers: (body) => ({
      ...asJson,
      'Stripe-Signature': signAsStripe(body, [secrets.stripe], Math.floor(Date.now() / 1000)),
    }),
  },
  { target: '/api/payments/webhooks/yookassa', bodies: json(yookassa), headers: () => asJson },
  { target: '/api/payments/webhooks/paypal', bodies: json(stripe), headers: () => asJson },
  {
    target: '/api/payments/webhooks/cloudpayments?account=2',
    bodies: fields(cloudpayments).map(String),
    headers: (body) => ({
      ...asForm,
      'Content-HMAC': createHmac('sha256', secrets.cloudpayments).update(body).digest('base64'),
    }),
  },
  {
    target: '/api/iiko/webhooks',
    bodies: json(iiko),
    headers: () => ({ ...asJson, Authorization: secrets.iiko }),
  },
  {
    target: '/api/webhooks/twilio',
    bodies: fields(form).map(String),
    headers: (body) => ({
      ...asForm,
      'X-Twilio-Signature': signAsTwilio(
        secrets.twilio,
        `${secrets.site}/api/webhooks/twilio`,
        Object.fromEntries(new URLSearchParams(body)),
      ),
    }),
  },
]

/** What services tell, whole or damaged, signed as they sign or by nobody; and bytes that are no message at all. */
export const webhookCalls: fc.Arbitrary<Told> = fc.oneof(
  ...services.map(({ bodies, headers, target }) =>
    fc
      .record({
        body: fc.oneof({ weight: 6, arbitrary: bodies }, hostileText),
        isSigned: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
      })
      .map(({ body, isSigned }) => ({
        target,
        body,
        isSigned,
        headers: isSigned ? headers(body) : asJson,
      })),
  ),
)

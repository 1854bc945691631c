import { createLocalReq } from 'payload'

import { ensureTemplates } from '@/plugins/notifications/templates/ensureTemplates'
import { startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import { inTransaction } from '@/src/db/inTransaction'
import type { Notice } from '@/src/outbox/notify/Notice'
import { notify } from '@/src/outbox/notify/notify'
import type { Receiver } from '@/src/outbox/notify/Receiver'
import type { Outbox } from '@/src/outbox/openOutbox'

import { startPayload } from '../startPayload'

type Row = { id: number; channel: string; state: string; reason: string | null; event: string }

/** What an order's message needs at least. */
export const values = {
  'order.number': '1042',
  'order.items': 'Борщ × 1 — 590 ₽',
  'order.total': '590 ₽',
  'order.method': 'Самовывоз',
  'order.url': 'https://menu.example/orders/a',
  'restaurant.name': 'Берег',
} as const

/** Carte with its templates, a mail server and a Telegram; what it says leaves after `open`. */
export async function startMessages() {
  const env = { ...process.env }
  const telegram = await startTelegram()
  const smtp = await startSmtp()
  Object.assign(process.env, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_URL: telegram.url,
    SMTP_URL: smtp.url,
    EMAIL_FROM: 'carte@menu.example',
    PUBLIC_URL: 'https://menu.example',
  })
  const carte = await startPayload()
  const { payload } = carte
  let outbox: Outbox | undefined
  await payload.updateGlobal({ slug: 'message-settings', data: { brand: 'Берёзка' } })
  await payload.create({
    collection: 'locations',
    data: {
      name: 'Берег',
      channels: ['pickup', 'delivery'],
      timeZone: 'Europe/Moscow',
      currency: 'RUB',
      phones: ['+7 495 123-45-67'],
    },
  })
  await ensureTemplates(payload)

  const close = async () => {
    await outbox?.close()
    outbox = undefined
  }
  return {
    ...carte,
    telegram,
    smtp,
    open: async () => {
      const { openMessages } = await import('@/src/worker/openMessages')
      outbox = await openMessages(payload)
    },
    close,
    idOf: async (event: string) => {
      const { docs } = await payload.find({
        collection: 'message-templates',
        where: { event: { equals: event } },
      })
      return docs[0]?.id ?? 0
    },
    tell: async (to: Receiver, more: Partial<Notice<'order.ready'>> = {}) => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => notify(req, { event: 'order.ready', to, values, ...more }))
    },
    rows: async (where: string): Promise<Row[]> => {
      const { rows } = await payload.db.pool.query<Row>(
        `select id, channel, state, reason, event from deliveries where ${where} order by id`,
      )
      return rows
    },
    stop: async () => {
      await close()
      await Promise.all([telegram.close(), smtp.close()])
      await carte.stop()
      process.env = env
    },
  }
}

export type Messages = Awaited<ReturnType<typeof startMessages>>

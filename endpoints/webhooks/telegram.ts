import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { chatOf, update } from '@/plugins/telegram/bot/update'
import { isFromTelegram } from '@/plugins/telegram/webhook/isFromTelegram'
import { Problem } from '@/src/errors'
import { api } from '@/src/i18n/api'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'
import { storeEvent } from '@/src/inbox/storeEvent'
import { settings } from '@/src/settings'

import { problemResponse } from '../v1/call/problemResponse'
import { readBody } from '../v1/call/readBody'
import { toProblem } from '../v1/call/toProblem'

/** Of a longer body nothing is read. */
const longest = 256 * 1024

/**
 * `POST /api/webhooks/telegram`: an update, which is stored before Telegram hears that it arrived; what
 * it means is done afterwards, by any process. One that comes again is the same.
 */
export const telegramWebhook: Endpoint = {
  path: '/webhooks/telegram',
  method: 'post',
  handler: async (req) => {
    try {
      await take(req)
      return Response.json({}, { headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      const language = negotiateLanguage(req.headers.get('accept-language'))
      return problemResponse(req, toProblem(req, error), language)
    }
  },
}

async function take(req: PayloadRequest): Promise<void> {
  const { TELEGRAM_WEBHOOK_SECRET } = settings()
  // Polled bots have no such address.
  if (!TELEGRAM_WEBHOOK_SECRET) throw new Problem('not-found', { detail: api.noSuchPath })
  if (!isFromTelegram(req.headers, TELEGRAM_WEBHOOK_SECRET)) throw new Problem('unauthorized')
  if (Number(req.headers.get('content-length') ?? 0) > longest) throw new Problem('too-large')
  const body = await readBody(req)
  const { data: numbered } = z.object({ update_id: z.int() }).safeParse(body)
  if (!numbered) throw new Problem('invalid')
  // What the bot cannot read is kept as well: Telegram would bring it again and again.
  const { data: known } = update.safeParse(body)
  const eventId = String(numbered.update_id)
  const orderKey = known ? chatOf(known) : ''
  await storeEvent(req.payload, { source: 'telegram', eventId, orderKey, body })
}

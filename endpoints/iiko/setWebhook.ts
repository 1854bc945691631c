import { z } from 'zod'

import { registerWebhook } from '@/plugins/iiko/webhooks/registerWebhook'
import { webhookPath, webhookUrl } from '@/plugins/iiko/webhooks/webhookUrl'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { toIikoProblem } from './toIikoProblem'

/** `POST /api/iiko/webhook`, for the button of a connection. Answers `{ url }`. */
export const { endpoint: setWebhook } = defineCall({
  name: 'setIikoWebhook',
  method: 'post',
  path: '/iiko/webhook',
  tag: 'iiko',
  summary: 'Have iiko tell of changes',
  access: { allows: administratorsOnly, means: 'Administrators.' },
  asks: { body: z.object({ connection: z.number().int().min(1) }) },
  answers: { status: 200, description: 'Where iiko tells of changes from now on.' },
  handle: async ({ body: { connection: id }, req }) => {
    const url = webhookUrl()
    if (url === null) {
      throw new Problem('conflict', {
        detail: {
          ru: `iiko нужен адрес Carte в интернете. Задайте PUBLIC_URL: вебхук придёт на PUBLIC_URL${webhookPath}.`,
          en: `iiko needs the address of Carte on the internet. Set PUBLIC_URL: the webhook comes to PUBLIC_URL${webhookPath}.`,
        },
      })
    }
    const { organizationId } = await req.payload.findByID({
      collection: 'iiko-connections',
      id,
      overrideAccess: false,
      req,
    })
    await registerWebhook(req.payload, { connection: id, organizationId, url }).catch(
      (error: unknown) => {
        throw toIikoProblem(error)
      },
    )
    return { body: { url } }
  },
})

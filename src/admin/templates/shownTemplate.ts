import { z } from 'zod'

import { messageChannels } from '@/src/domain/outbox/Delivery'

import { shown } from '../announcements/shown'

/** What `GET` and `POST /api/message-templates/:id/preview` answer. */
export const shownTemplate = z.object({
  channels: z.array(z.enum(messageChannels)),
  telegram: z.array(z.object({ message: shown.shape.telegram, length: z.number() })),
  limit: z.number(),
  email: shown.shape.email,
  sms: z.object({
    body: z.string(),
    encoding: z.enum(['GSM-7', 'UCS-2']),
    units: z.number(),
    segments: z.number(),
  }),
  push: shown.shape.push,
})

export type ShownTemplate = z.infer<typeof shownTemplate>

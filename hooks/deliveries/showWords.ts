import type { FieldHook } from 'payload'
import { z } from 'zod'

import { renderEvent } from '@/plugins/notifications/templates/renderEvent'
import { wordsFor } from '@/plugins/notifications/templates/templateRoute'
import { superusersOnly } from '@/src/access/superusersOnly'
import { findEvent } from '@/src/domain/messages/events/events'
import { messageChannels } from '@/src/domain/outbox/Delivery'
import { templateRef } from '@/src/outbox/notify/templateRef'

const row = z.object({ channel: z.enum(messageChannels), address: z.string() })

/** To the owner, who opens it, a message by template is shown in the words in which it leaves. */
export const showWords: FieldHook = async ({
  value,
  siblingData,
  req,
  findMany,
}): Promise<unknown> => {
  const stored: unknown = value
  const { data: ref } = templateRef.safeParse(stored)
  const { data: delivery } = row.safeParse(siblingData)
  if (!ref || !delivery || findMany || !superusersOnly({ req })) return stored
  if (!findEvent(ref.template)) return stored
  const rendered = await renderEvent(req.payload, { ...ref, event: ref.template, req })
  return wordsFor(delivery, rendered).message
}

import { createHash } from 'node:crypto'

import { z } from 'zod'

/** What every event of iiko has (its description's …WebHookEventInfo); `eventInfo` differs by type. */
export const iikoEvent = z.object({
  eventType: z.string().max(100),
  eventTime: z.string().max(40).nullish(),
  organizationId: z.string().max(64).nullish(),
  correlationId: z.string().max(64).nullish(),
  eventInfo: z.unknown(),
})

export type IikoEvent = z.infer<typeof iikoEvent>

const batch = z.union([z.array(iikoEvent), iikoEvent.transform((event) => [event])])
const aboutOrder = z.object({ id: z.string().max(64) })

export type ToldEvent = {
  event: IikoEvent
  /** The same when iiko tells it again: it numbers events by nothing of its own. */
  eventId: string
  /** What is to be applied one after the other: the events of one order, of one organisation. */
  orderKey: string
}

/** The events of a webhook's body; null when it is nothing of iiko's. Types may be unknown. */
export function readEvents(body: unknown): ToldEvent[] | null {
  const read = batch.safeParse(body)
  if (!read.success) return null
  return read.data.map((event) => {
    const order = /Order/.test(event.eventType)
      ? aboutOrder.safeParse(event.eventInfo).data?.id
      : undefined
    return {
      event,
      eventId: createHash('sha256').update(JSON.stringify(event)).digest('base64url'),
      orderKey: order ?? `${event.organizationId ?? ''} ${event.eventType}`,
    }
  })
}

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ConsentSource } from '@/src/domain/messages/subscriberStates'

import { announcementRef } from '../announcements/announcementRef'
import type { Unsubscribe } from '../email/unsubscribe/unsubscribeToken'

const stored = z.object({ message: announcementRef })

/** Ends a subscription, or what of it is about one topic. True also when it had ended before. */
export async function leave(
  req: PayloadRequest,
  { subscription, topic, delivery }: Pick<Unsubscribe, 'subscription' | 'topic' | 'delivery'>,
  source: ConsentSource,
): Promise<boolean> {
  const known = await req.payload.findByID({
    collection: 'subscribers',
    id: subscription,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!known) return true
  const rest = (known.topics ?? []).filter(
    (one) => String(typeof one === 'number' ? one : one.id) !== topic,
  )
  await req.payload.update({
    collection: 'subscribers',
    id: subscription,
    data: topic === null ? { state: 'left' } : { topics: rest },
    context: { source, announcement: await announcementOf(req, delivery) },
    depth: 0,
    req,
  })
  return true
}

async function announcementOf(
  req: PayloadRequest,
  delivery: number | null,
): Promise<number | undefined> {
  if (delivery === null) return undefined
  const letter = await req.payload.findByID({
    collection: 'deliveries',
    id: delivery,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    req,
  })
  return stored.safeParse(letter).data?.message.announcement
}

import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'
import type { Query } from '@/src/db/menuModel/Query'
import type { Claimed } from '@/src/db/outbox/claimed'
import { findReader } from '@/src/db/subscribers/findReader'
import { loseAddress } from '@/src/db/subscribers/loseAddress'
import { moveAddress } from '@/src/db/subscribers/moveAddress'
import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { nextAllowed } from '@/src/domain/messages/quiet/nextAllowed'
import type { Route } from '@/src/outbox/Route'

import { readerLinks } from '../email/unsubscribe/readerLinks'
import { shortLink } from '../subscriptions/shortLink'
import { announcementLetter } from './announcementLetter'
import { announcementNotice } from './announcementNotice'
import { announcementRef } from './announcementRef'
import { announcementTelegram } from './announcementTelegram'
import { announcementSms } from './announcementSms'
import { openShelf } from './openShelf'

/**
 * A channel that also carries announcements: what lies in the outbox for a subscriber is put into words
 * when its turn has come, by what the announcement says and the subscriber wants by then. Not in the
 * quiet hours of the restaurant.
 */
export function announcementRoute(payload: Payload, inner: Route): Route {
  const query = openQuery(payload.db.pool)
  const shelf = openShelf(payload)
  return {
    ...inner,
    prepare: async (delivery) => {
      const { data: ref } = announcementRef.safeParse(delivery.message)
      if (!ref) return inner.prepare(delivery)
      const reader = await findReader(query, ref.subscriber, ref.announcement)
      if (reader?.state !== 'active' || !reader.wants) return { is: 'unwanted', reason: 'left' }
      const allowed = nextAllowed({
        at: Date.now(),
        ...(await shelf.quietHours()),
        timeZone: reader.time_zone ?? 'Europe/Moscow',
      })
      if (allowed > Date.now()) {
        return { is: 'deferred', until: new Date(allowed), reason: 'quiet' }
      }
      const announcement = await shelf.announcement(ref.announcement, reader.language)
      if (!announcement) return { is: 'unwanted', reason: 'withdrawn' }
      return inner.prepare({
        ...delivery,
        message: wordsFor(delivery, announcement, ref.subscriber),
      })
    },
    onAddress: async (run: Query, delivery, news) => {
      const { address, channel } = delivery
      if (news.is === 'gone') await loseAddress(run, channel, address)
      else await moveAddress(run, channel, { from: address, to: news.address })
      await inner.onAddress?.(run, delivery, news)
    },
  }
}

function wordsFor(
  { id, channel, address }: Claimed,
  announcement: Announcement,
  subscriber: number,
): unknown {
  switch (channel) {
    case 'telegram':
      return announcementTelegram(announcement)
    case 'email': {
      const link = { subscription: subscriber, channel, topic: null, delivery: id }
      return { ...announcementLetter(announcement, readerLinks(link)), to: address }
    }
    case 'push':
      return announcementNotice(announcement)
    case 'sms':
      return announcementSms(announcement, shortLink({ subscription: subscriber, delivery: id }))
  }
}

import type { Payload } from 'payload'

import type { Claimed } from '@/src/db/outbox/claimed'
import { enqueueAtOnce } from '@/src/outbox/enqueueAtOnce'
import { templateRef } from '@/src/outbox/notify/templateRef'
import type { Route } from '@/src/outbox/Route'

import type { TelegramWords } from '@/src/outbox/telegramMessage'
import { renderEvent } from './renderEvent'
import type { Rendered } from './renderTemplate'

/**
 * A channel that also carries what `notify` has written: it is put into words when its turn comes. What
 * nothing is set up to send is kept to be read only where there is no other way to reach the person.
 */
export function templateRoute(payload: Payload, inner: Route): Route {
  return {
    ...inner,
    prepare: async (delivery) => {
      const { data: ref } = templateRef.safeParse(delivery.message)
      if (!ref) return inner.prepare(delivery)
      const { message, rest } = wordsFor(
        delivery,
        await renderEvent(payload, { ...ref, event: ref.template }),
      )
      const prepared = await inner.prepare({ ...delivery, message })
      if (prepared.is === 'kept' && hasFallback(delivery)) {
        return { is: 'unwanted', reason: 'not-set-up' }
      }
      if (prepared.is !== 'ready' || rest.length === 0) return prepared
      return {
        is: 'ready',
        send: async (signal) => {
          const outcome = await prepared.send(signal)
          if (outcome.is === 'sent') await sayTheRest(payload, delivery, rest)
          return outcome
        },
      }
    },
  }
}

/** What a channel takes; what is too long for one message of Telegram follows in further ones. */
export function wordsFor(
  { channel, address }: Pick<Claimed, 'channel' | 'address'>,
  { telegram, email, sms, push }: Rendered,
): { message: unknown; rest: TelegramWords[] } {
  switch (channel) {
    case 'telegram': {
      const [message, ...rest] = telegram
      return { message, rest }
    }
    case 'email':
      return { message: { ...email, to: address }, rest: [] }
    case 'sms':
      return { message: sms, rest: [] }
    case 'push':
      return { message: push, rest: [] }
    case 'printer':
      throw new Error('What is told in words is not printed.')
  }
}

/** Written before the first part is marked as sent: a process that dies in between says it again. */
function sayTheRest(payload: Payload, delivery: Claimed, rest: TelegramWords[]): Promise<void> {
  const { id, channel, address, event } = delivery
  return enqueueAtOnce(
    payload,
    rest.map((message, index) => ({
      channel,
      address,
      event,
      lane: delivery.lane === 0 ? 'now' : 'soon',
      message,
      mayRepeat: true,
      dedupeKey: `rest-of:${id}:${index}`,
    })),
  )
}

function hasFallback({ fallback }: Claimed): boolean {
  return Array.isArray(fallback) && fallback.length > 0
}

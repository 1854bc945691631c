import type { Payload } from 'payload'

import { codeMinutes } from '@/src/auth/codes/codeRules'
import { sealedCode } from '@/src/auth/codes/sealedCode'
import type { Claimed } from '@/src/db/outbox/claimed'
import type { Route } from '@/src/outbox/Route'

import { renderEvent } from '../templates/renderEvent'

/** A channel that also carries one-time codes: they lie in the outbox encrypted, and get words as they leave. */
export function codeRoute(payload: Payload, inner: Route): Route {
  return {
    ...inner,
    prepare: async (delivery) => {
      const { data: sealed } = sealedCode.safeParse(delivery.message)
      if (!sealed) return inner.prepare(delivery)
      // Sent again by staff when it opens nothing any more.
      if (Date.now() - delivery.created_at.getTime() > codeMinutes * 60_000) {
        return { is: 'unwanted', reason: 'late' }
      }
      const rendered = await renderEvent(payload, {
        event: 'code.sign-in',
        values: {
          'code.value': payload.decrypt(sealed.sealedCode),
          'code.minutes': String(codeMinutes),
        },
        language: sealed.language,
      })
      return inner.prepare({ ...delivery, message: wordsFor(delivery, rendered) })
    },
  }
}

function wordsFor(
  { address, channel }: Claimed,
  { email, sms, telegram }: Awaited<ReturnType<typeof renderEvent>>,
): unknown {
  switch (channel) {
    case 'sms':
      return sms
    case 'telegram':
      return telegram[0]
    case 'email':
      return { ...email, to: address }
    case 'push':
      throw new Error('A code does not go as a notice, which a locked phone shows to all.')
  }
}

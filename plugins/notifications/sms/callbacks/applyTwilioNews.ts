import type { PayloadRequest } from 'payload'

import { sessionQuery } from '@/src/db/menuModel/sessionQuery'
import { buryAddress } from '@/src/db/outbox/buryAddress'
import { reviveAddress } from '@/src/db/outbox/reviveAddress'
import { loseAddress } from '@/src/db/subscribers/loseAddress'
import { saidStop } from '@/src/domain/outbox/Delivery'
import type { ApplyEvent } from '@/src/inbox/InboxEvent'

import { findSubscriber } from '@/src/subscribers/findSubscriber'
import { followSmsState } from './followSmsState'
import { noteSmsState } from './noteSmsState'
import { twilioNews } from './TwilioNews'

/**
 * Does what Twilio's news mean: after STOP, or when nobody has the number, nothing more is sent there,
 * be it an announcement or a code; after START it is again, though START alone subscribes nobody.
 */
export const applyTwilioNews: ApplyEvent = async (req, { body }) => {
  const news = twilioNews.parse(body)
  const query = await sessionQuery(req)
  switch (news.is) {
    case 'state': {
      if (await noteSmsState(query, news)) await followSmsState(query, news)
      const { address, errorCode, isGone } = news
      if (!isGone || !address) return
      await buryAddress(query, { channel: 'sms', address }, `Twilio ${errorCode}`)
      return loseAddress(query, 'sms', address)
    }
    case 'stop':
      await buryAddress(query, { channel: 'sms', address: news.address }, saidStop)
      return leave(req, news.address)
    case 'start':
      return reviveAddress(req, 'sms', news.address)
  }
}

async function leave(req: PayloadRequest, address: string): Promise<void> {
  const subscriber = await findSubscriber(req, 'sms', address)
  if (!subscriber || subscriber.state === 'left') return
  await req.payload.update({
    collection: 'subscribers',
    id: subscriber.id,
    data: { state: 'left' },
    context: { source: 'provider' },
    depth: 0,
    req,
  })
}

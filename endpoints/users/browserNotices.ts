import { z } from 'zod'

import { mayBeTold } from '@/plugins/notifications/push/mayBeTold'
import { noticesOn } from '@/plugins/notifications/push/noticesOn'
import { subscriberAddress } from '@/plugins/notifications/subscriberAddress'
import { staffOnly } from '@/src/access/staffOnly'
import { sessionOf } from '@/src/auth/sessionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { reviveAddress } from '@/src/db/outbox/reviveAddress'
import { dropBrowsers } from '@/src/db/staff/dropBrowsers'
import { hasBrowser } from '@/src/db/staff/hasBrowser'
import { putBrowser } from '@/src/db/staff/putBrowser'
import { Problem } from '@/src/errors'
import { enqueue } from '@/src/outbox/enqueue'

import { browserSubscription } from '../v1/subscriptions/fields'
import { defineCall } from '../v1/call/defineCall'

const access = { allows: staffOnly, means: 'Staff, for their own browsers.' }
const where = z.object({ endpoint: z.url().max(1_000) })

const wrong = new Problem('invalid', {
  detail: {
    ru: 'На такой адрес уведомления не отправляются.',
    en: 'Notices are not sent to such an address.',
  },
})

/** `GET /api/users/browser-notices?endpoint=…`: whether this browser gets one's own notices. */
export const { endpoint: readBrowserNotices } = defineCall({
  name: 'readBrowserNotices',
  method: 'get',
  path: '/browser-notices',
  tag: 'Users',
  summary: 'Whether a browser gets notices',
  access,
  asks: { query: where },
  answers: { status: 200, description: 'Whether it does.' },
  handle: async ({ req, query: { endpoint } }) => {
    if (!req.user) throw new Problem('unauthorized')
    const isOn = await hasBrowser(req.payload, req.user.id, endpoint)
    return { body: { isOn }, headers: { 'Cache-Control': 'no-store' } }
  },
})

/** `POST /api/users/browser-notices`: this browser gets one's own notices; the first says that it works. */
export const { endpoint: startBrowserNotices } = defineCall({
  name: 'startBrowserNotices',
  method: 'post',
  path: '/browser-notices',
  tag: 'Users',
  summary: 'Switch on notices in a browser',
  access,
  asks: { body: z.object({ subscription: browserSubscription }) },
  answers: { status: 200, description: 'Switched on.' },
  handle: async ({ req, body: { subscription }, language }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    const { endpoint } = subscription
    const address = subscriberAddress('push', JSON.stringify(subscription))
    if (address === undefined || !mayBeTold(endpoint)) throw wrong
    await inTransaction(req, async () => {
      const browser = { user: user.id, session: sessionOf(req), endpoint, address, language }
      await putBrowser(req, browser)
      await reviveAddress(req, 'push', address)
      await enqueue(req, [noticesOn(address, language)])
    })
    return { body: { isOn: true } }
  },
})

/** `DELETE /api/users/browser-notices?endpoint=…`: this browser gets them no more. */
export const { endpoint: endBrowserNotices } = defineCall({
  name: 'endBrowserNotices',
  method: 'delete',
  path: '/browser-notices',
  tag: 'Users',
  summary: 'Switch off notices in a browser',
  access,
  asks: { query: where },
  answers: { status: 204, description: 'Switched off.' },
  handle: async ({ req, query: { endpoint } }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    await inTransaction(req, () => dropBrowsers(req, user.id, { endpoint }))
    return {}
  },
})

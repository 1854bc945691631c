import type { PayloadRequest } from 'payload'

import { confirmToken } from '@/plugins/notifications/subscriptions/confirmToken'
import { inTransaction } from '@/src/db/inTransaction'
import { notify } from '@/src/outbox/notify/notify'
import { settings } from '@/src/settings'
import { siteUrl } from '@/src/settings/siteUrl'
import { subscribe, type Wish } from '@/src/subscribers/subscribe'

/** Asks by a letter whether the owner of the letter box wants news; says nothing to whoever has them already. */
export async function askByEmail(req: PayloadRequest, wish: Omit<Wish, 'state'>): Promise<void> {
  await inTransaction(req, async () => {
    const { id, state } = await subscribe(req, { ...wish, state: 'pending' })
    if (state !== 'pending') return
    const token = confirmToken(settings().PAYLOAD_SECRET, id, Date.now())
    await notify(req, {
      event: 'subscription.confirm',
      to: { language: wish.language, email: wish.address },
      values: { 'subscription.link': `${siteUrl()}/subscribe/${token}` },
      // Ten minutes' worth of impatience is one letter.
      once: `${id}:${Math.floor(Date.now() / 600_000)}`,
    })
  })
}

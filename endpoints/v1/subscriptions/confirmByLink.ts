import type { PayloadRequest } from 'payload'

import { readConfirmToken } from '@/plugins/notifications/subscriptions/confirmToken'
import { inTransaction } from '@/src/db/inTransaction'
import { reviveAddress } from '@/src/db/outbox/reviveAddress'
import { Problem } from '@/src/errors'
import { consentWords } from '@/src/i18n/consentWords'
import type { Language } from '@/src/i18n/language'
import { settings } from '@/src/settings'

const tooOld = new Problem('gone', {
  detail: {
    ru: 'Ссылка устарела. Подпишитесь ещё раз, и придёт новая.',
    en: 'The link is too old. Subscribe again and a new one will come.',
  },
})

/** Begins the subscription that a letter has asked about. */
export async function confirmByLink(
  req: PayloadRequest,
  token: string,
  language: Language,
): Promise<void> {
  const id = readConfirmToken(settings().PAYLOAD_SECRET, token, Date.now())
  if (id === null) throw tooOld
  await inTransaction(req, async () => {
    const known = await req.payload.findByID({
      collection: 'subscribers',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!known) throw tooOld
    // Whoever has left since does not come back by an old letter.
    if (known.state !== 'pending') return
    await reviveAddress(req, known.channel, known.address)
    await req.payload.update({
      collection: 'subscribers',
      id,
      data: { state: 'active' },
      context: { source: 'link', words: consentWords[language] },
      depth: 0,
      req,
    })
  })
}

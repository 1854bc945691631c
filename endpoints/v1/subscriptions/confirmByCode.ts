import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { clientOf } from '@/src/auth/codes/clientOf'
import { verifyCode } from '@/src/auth/codes/verifyCode'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'
import { consentWords } from '@/src/i18n/consentWords'
import type { Language } from '@/src/i18n/language'
import { sessionTexts } from '@/src/i18n/session'
import { subscribe } from '@/src/subscribers/subscribe'

import { toAddress, tooSoon } from '../session/fields'

import { type byCode, tokenOfSubscription } from './fields'

/**
 * Begins a subscription by SMS for whoever has the code that came to the phone, and returns the token by which it
 * is changed and ended. Nothing is kept of a phone before.
 */
export async function confirmByCode(
  req: PayloadRequest,
  { code, ...given }: z.output<typeof byCode>,
  language: Language,
): Promise<string> {
  const at = toAddress(given)
  const verified = await verifyCode(req.payload, { ...at, code, client: clientOf(req) })
  if (verified.is === 'too-soon') throw tooSoon(verified.wait)
  if (verified.is === 'wrong') throw new Problem('unauthorized', { detail: sessionTexts.wrongCode })
  const inLanguage = given.language ?? language
  const begun = await inTransaction(req, () =>
    subscribe(req, {
      ...at,
      state: 'active',
      source: 'site',
      language: inLanguage,
      topics: given.topics,
      location: given.location,
      words: consentWords[inLanguage],
    }),
  )
  return tokenOfSubscription(begun)
}

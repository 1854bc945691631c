import type { AfterErrorHook } from 'payload'

import { someCause } from '@/src/db/someCause'

import { answerWith } from './answerWith'

/**
 * SQLSTATEs of what the asker wrote and not of what Carte did: class 22, data exceptions such as a number too large, a
 * limit below nought or a character that cannot be kept, and 23503, a document that is not there
 * (postgresql.org/docs/current/errcodes-appendix.html).
 */
const askersFault = /^(22...|23503)$/

const texts = {
  ru: 'Такое значение нельзя ни сохранить, ни искать: проверьте числа, даты, номера и символы.',
  en: 'Such a value can neither be kept nor looked for: check numbers, dates, ids and characters.',
}

/**
 * What Postgres refuses as data is answered 400: Payload hands values of `where`, `limit` and texts over as they came, and
 * takes the refusal for a failure of its own, answered 500.
 */
export const refuseUnstorable: AfterErrorHook = (failed) =>
  someCause(failed.error, ({ code }) => typeof code === 'string' && askersFault.test(code))
    ? answerWith(failed, 400, texts)
    : undefined

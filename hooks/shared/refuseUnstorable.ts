import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

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

const failed = z.looseObject({
  code: z.unknown(),
  cause: z.unknown(),
  originalError: z.unknown(),
})

/** Whether Postgres refused what was asked, however often the error was wrapped on its way. */
function isAskersFault(error: unknown, depth = 0): boolean {
  const { data } = failed.partial().safeParse(error)
  if (!data || depth > 4) return false
  if (typeof data.code === 'string' && askersFault.test(data.code)) return true
  return isAskersFault(data.cause ?? data.originalError, depth + 1)
}

/**
 * What Postgres refuses as data is answered 400: Payload hands values of `where`, `limit` and texts over as they came, and
 * takes the refusal for a failure of its own, answered 500.
 */
export const refuseUnstorable: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!isAskersFault(error)) return
  const message = req.i18n.language === 'en' ? texts.en : texts.ru
  return {
    status: 400,
    response: { errors: [{ message }] },
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, statusCode: 400 },
      },
    }),
  }
}

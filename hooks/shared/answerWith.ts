import type { AfterErrorHook, AfterErrorResult } from 'payload'

type Failed = Pick<Parameters<AfterErrorHook>[0], 'graphqlResult' | 'req'>

/** An error's answer with another status and words, in the reader's language; REST's and GraphQL's. */
export function answerWith(
  { graphqlResult, req }: Failed,
  status: number,
  texts: { ru: string; en: string },
): AfterErrorResult {
  const message = req.i18n.language === 'en' ? texts.en : texts.ru
  return {
    status,
    response: { errors: [{ message }] },
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, statusCode: status },
      },
    }),
  }
}

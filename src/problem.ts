import { type ProblemCode, problems, type WrongField } from './errors'
import type { Language, Text } from './i18n/language'

export const problemType = 'application/problem+json'

type ProblemFacts = {
  code: ProblemCode
  language?: Language
  detail?: Text
  errors?: WrongField[] | undefined
  requestId?: string | null | undefined
}

export type ProblemBody = {
  type: string
  title: string
  status: number
  /** A sentence; the system that Carte replaces answered with the same member. */
  detail: string
  errors?: Array<Omit<WrongField, 'detail'> & { detail: string }>
  request_id?: string
}

/** The body of an `application/problem+json` answer (RFC 9457), in the reader's language. */
export function problemBody({
  code,
  language = 'ru',
  detail,
  errors,
  requestId,
}: ProblemFacts): ProblemBody {
  const { status, title } = problems[code]
  return {
    type: `urn:carte:problem:${code}`,
    title: title[language],
    status,
    detail: (detail ?? title)[language],
    ...(errors && errors.length > 0
      ? { errors: errors.map((wrong) => ({ ...wrong, detail: wrong.detail[language] })) }
      : {}),
    ...(requestId ? { request_id: requestId } : {}),
  }
}

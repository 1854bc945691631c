import type { Text } from './i18n/language'

/** Every kind of failure that an answer can carry: its HTTP status and its title, said once. */
export const problems = {
  malformed: {
    status: 400,
    title: { ru: 'Запрос не удалось разобрать', en: 'The request cannot be read' },
  },
  unauthorized: { status: 401, title: { ru: 'Нужно войти', en: 'Sign in first' } },
  forbidden: { status: 403, title: { ru: 'Недостаточно прав', en: 'Not allowed' } },
  'not-found': { status: 404, title: { ru: 'Не найдено', en: 'Not found' } },
  'method-not-allowed': {
    status: 405,
    title: { ru: 'Метод не поддерживается', en: 'Method not allowed' },
  },
  timeout: { status: 408, title: { ru: 'Время ожидания вышло', en: 'The request took too long' } },
  conflict: { status: 409, title: { ru: 'Уже занято', en: 'Conflict' } },
  gone: { status: 410, title: { ru: 'Уже не хранится', en: 'No longer kept' } },
  'too-large': { status: 413, title: { ru: 'Слишком большой запрос', en: 'Request too large' } },
  'unsupported-media-type': {
    status: 415,
    title: { ru: 'Такой тип данных не принимается', en: 'Unsupported media type' },
  },
  invalid: { status: 422, title: { ru: 'Проверьте данные', en: 'Check the data' } },
  locked: { status: 423, title: { ru: 'Сейчас изменить нельзя', en: 'Locked' } },
  'too-many-requests': {
    status: 429,
    title: { ru: 'Слишком много запросов', en: 'Too many requests' },
  },
  internal: { status: 500, title: { ru: 'Внутренняя ошибка', en: 'Internal error' } },
  unavailable: {
    status: 503,
    title: { ru: 'Сервис временно недоступен', en: 'Temporarily unavailable' },
  },
} as const satisfies Record<string, { status: number; title: Text }>

export type ProblemCode = keyof typeof problems

/** One wrong field: what it is called outside, where it stood, and what is wrong with it. */
export type WrongField = {
  field: string
  in?: 'body' | 'header' | 'query' | 'path' | undefined
  /** A JSON pointer into the body, as RFC 9457 shows it: `#/price`. */
  pointer?: string
  /** What a program goes by, where there is such a word. */
  code?: string
  detail: Text
}

type Circumstances = {
  detail?: Text
  errors?: WrongField[]
  headers?: Record<string, string>
  cause?: unknown
}

/** A failure that whoever asked may read: thrown anywhere, answered as problem details at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: Text
  readonly errors: WrongField[] | undefined
  readonly headers: Record<string, string>

  constructor(code: ProblemCode, { detail, errors, headers, cause }: Circumstances = {}) {
    super((detail ?? problems[code].title).en, { cause })
    this.name = 'Problem'
    this.code = code
    this.detail = detail ?? problems[code].title
    this.errors = errors
    this.headers = headers ?? {}
  }
}

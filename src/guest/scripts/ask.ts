import * as z from 'zod/mini'

import { page } from './page'
import { words } from './words'

const problem = z.object({
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), detail: z.string() }))),
})

/** What the API has refused, in words for the guest. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly status: number,
    message: string,
    /** Wrong fields of what was sent, and what is wrong with each. */
    readonly fields: readonly { field: string; detail: string }[],
  ) {
    super(message)
  }
}

type Asked = { method?: string; body?: unknown; headers?: Record<string, string> }

/**
 * Asks `/api/v1`. Rejects with Refused for what the API says no to, with a TypeError when there is no
 * connection.
 */
export async function ask<T extends z.ZodMiniType>(
  path: string,
  answers: T,
  { method = 'GET', body, headers = {} }: Asked = {},
): Promise<z.output<T>> {
  const answer = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      'Accept-Language': page.language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said: unknown = await answer.json().catch(() => null)
  if (answer.ok) return z.parse(answers, said)
  const { data } = z.safeParse(problem, said)
  const text = answer.status < 500 ? data?.detail : undefined
  throw new Refused(answer.status, text ?? words.broken, data?.errors ?? [])
}

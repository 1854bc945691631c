import type { Request as ExpressRequest } from 'express'
import { z } from 'zod'

import { clientHeader } from '@/src/auth/codes/clientOf'
import type { Language } from '@/src/i18n/language'

import type { Parts } from '../parts'

type Asked = { method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'; body?: unknown }

/** Asks /api/v1 on behalf of a guest. */
export type AskAccount = (path: string, asked?: Asked) => Promise<Response>

/** Asks as the guest who sent `req`: with their cookie, and counted for their address. */
export function askAccount(api: Parts['api'], req: ExpressRequest, language: Language): AskAccount {
  const cookie = req.get('cookie')
  const client = req.get(clientHeader)
  return (path, { method = 'GET', body } = {}) =>
    api(
      new Request(new URL(`/api/v1${path}`, 'http://localhost'), {
        method,
        headers: {
          'Accept-Language': language,
          ...(cookie ? { Cookie: cookie } : {}),
          ...(client ? { [clientHeader]: client } : {}),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
}

const problem = z.object({
  detail: z.string().optional(),
  errors: z.array(z.object({ detail: z.string() })).optional(),
})

/** What the API has refused, in words for the guest; `otherwise` for what is no fault of theirs. */
export async function refusalIn(answer: Response, otherwise: string): Promise<string> {
  const { data } = problem.safeParse(await answer.json().catch(() => null))
  if (answer.status >= 500) return otherwise
  return data?.errors?.[0]?.detail ?? data?.detail ?? otherwise
}

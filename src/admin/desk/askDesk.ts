import { z } from 'zod'

import type { Language } from '@/src/i18n/language'

import { Refusal } from './Refusal'

const problem = z.object({
  detail: z.string(),
  errors: z.array(z.object({ detail: z.string() })).optional(),
})

type Asked = { language: Language; body?: unknown; signal?: AbortSignal }

/** A call of /api/desk, a POST where it has a body; rejects with a Refusal or a failure of the network. */
export async function askDesk<Answer>(
  shape: z.ZodType<Answer>,
  address: string,
  { body, language, signal }: Asked,
): Promise<Answer> {
  const answer = await fetch(address, {
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (answer.ok) return shape.parse(await answer.json())
  const told = problem.safeParse(await answer.json().catch(() => null))
  if (!told.success) throw new Error(`The server answered ${answer.status}.`)
  throw new Refusal(told.data.errors?.[0]?.detail ?? told.data.detail)
}

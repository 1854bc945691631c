import { expect } from 'vitest'
import { z } from 'zod'

import type { TestPayload } from '../startPayload'

/** Matchers for what differs from run to run. */
export const aText: unknown = expect.any(String)
export const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)

type Asked = { method?: string; headers?: Record<string, string>; json?: unknown; body?: BodyInit }

export type Heard = { status: number; headers: Headers; body: unknown }

/** Asks through the public door and reads the answer's JSON; what fails must be problem details. */
export async function ask(
  carte: TestPayload,
  target: string,
  { method = 'GET', headers = {}, json, body }: Asked = {},
): Promise<Heard> {
  const response = await carte.request(target, {
    method,
    headers: json === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    ...(json === undefined ? { body } : { body: JSON.stringify(json) }),
  })
  const text = await response.text()
  const parsed: unknown = text === '' ? undefined : JSON.parse(text)
  if (response.status >= 400) {
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(parsed).toMatchObject({ status: response.status, detail: aText })
  }
  return { status: response.status, headers: response.headers, body: parsed }
}

const item = z.looseObject({
  id: z.number(),
  name: z.string(),
  description: z.string().nullable(),
  price: z.number(),
  category: z.string().nullable(),
  category_id: z.number().nullable(),
  is_available: z.boolean(),
  slug: z.string().nullable(),
  updated_at: z.string(),
})

const menu = z.object({ items: z.array(item), total: z.number() })

export const asItem = (heard: Heard) => item.parse(heard.body)
export const asMenu = (heard: Heard) => menu.parse(heard.body)
export const namesOf = (heard: Heard) => asMenu(heard).items.map(({ name }) => name)

const problem = z.looseObject({
  detail: z.string(),
  errors: z.array(z.looseObject({ field: z.string(), detail: z.string() })).default([]),
})

export const asProblem = (heard: Heard) => problem.parse(heard.body)
export const wrongFieldsOf = (heard: Heard) => asProblem(heard).errors.map(({ field }) => field)

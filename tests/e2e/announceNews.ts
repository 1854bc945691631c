import { expect, vi } from 'vitest'
import { z } from 'zod'

import { tokenOf } from '../services/tokenOf'

/** Publishes an announcement for the site alone, waits until it stands above the menu, and returns how to withdraw it. */
export async function announceNews(
  url: string,
  title: { ru: string; en: string },
): Promise<() => Promise<unknown>> {
  const text = (said: string, format = 0) => ({ type: 'text', text: said, format, version: 1 })
  const block = (type: string, children: object[]) => ({
    ...{ type, children, version: 1, indent: 0, direction: null, format: '' },
  })
  const body = {
    root: block('root', [
      block('paragraph', [text('Ждём вас '), text('в субботу', 1)]),
      block('quote', [text('Лучший вечер недели')]),
    ]),
  }
  const post = async (path: string, method: string, data: object) => {
    const answer = await fetch(`${url}/api/announcements${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: await tokenOf(url) },
      body: JSON.stringify({ body, channels: ['site'], _status: 'published', ...data }),
    })
    expect(answer.ok).toBe(true)
    return z.object({ doc: z.object({ id: z.number() }) }).parse(await answer.json()).doc.id
  }
  const id = await post('?locale=ru', 'POST', { title: title.ru })
  await post(`/${id}?locale=en`, 'PATCH', { title: title.en })
  await vi.waitFor(
    async () => expect(await (await fetch(`${url}/nevsky`)).text()).toContain(title.ru),
    { timeout: 20_000, interval: 100 },
  )
  return () => post(`/${id}`, 'PATCH', { _status: 'draft' })
}

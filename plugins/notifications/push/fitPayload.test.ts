import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { fitPayload, mostPayload } from './fitPayload'

const rest = { ttlSeconds: 60, urgency: 'normal' } as const
const shown = z.object({ title: z.string(), body: z.string(), url: z.string().optional() })
const read = (payload: string | null) => shown.parse(JSON.parse(payload ?? 'null'))

it('leaves alone what fits', () => {
  const message = { title: 'Заказ готов', body: 'Ждём вас', url: '/o/7', tag: 'o7', ...rest }
  expect(JSON.parse(fitPayload(message) ?? '')).toEqual({
    title: 'Заказ готов',
    body: 'Ждём вас',
    url: '/o/7',
    tag: 'o7',
  })
})

it('shortens the body as little as is needed, and leaves the title', () => {
  const payload = fitPayload({ title: 'Новости', body: 'я'.repeat(5_000), ...rest })
  expect(Buffer.byteLength(payload ?? '')).toBeGreaterThan(mostPayload - 3)
  expect(read(payload).title).toBe('Новости')
  expect(read(payload).body).toMatch(/^я+…$/)
})

it('shortens a title for which there is no room without the body', () => {
  const { title, body } = read(fitPayload({ title: 'ё'.repeat(3_000), body: 'текст', ...rest }))
  expect(title).toMatch(/^ё+…$/)
  expect(body).toBe('')
})

it('gives up where the address to open is too long', () => {
  expect(fitPayload({ title: 'a', body: 'b', url: 'u'.repeat(4_000), ...rest })).toBeNull()
})

it('always fits, and never cuts within a character', () => {
  const family = '👨‍👩‍👧'
  const text = fc.array(fc.constantFrom('a', 'ж', '"', '\n', '🍲', family), { maxLength: 1_500 })
  fc.assert(
    fc.property(text, (parts) => {
      const payload = fitPayload({ title: 'т', body: parts.join(''), ...rest })
      expect(Buffer.byteLength(payload ?? '')).toBeLessThanOrEqual(mostPayload)
      const { body } = read(payload)
      const left = body.replace(/…$/, '').replaceAll(family, '')
      expect(left).not.toMatch(/[\u200d👨👩👧]/u)
      expect(Buffer.from(left).toString()).toBe(left)
    }),
    { numRuns: 50 },
  )
})

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { isPage } from './kinds'

const origin = 'https://example.ru'
const asked = (path: string) =>
  isPage(new Request(`${origin}${path}`, { headers: { Accept: 'text/html' } }))

beforeAll(() => {
  vi.stubGlobal('location', { origin })
  vi.stubGlobal('MENU_LANGUAGES', ['ru', 'en', 'kk', 'pt-BR'])
})
afterAll(() => vi.unstubAllGlobals())

it.each(['', '/en', '/kk', '/pt-BR'])(
  'keeps menus and dishes, and nothing of one guest, under "%s"',
  (at) => {
    expect(['/nevsky', '/nevsky/borshch', '/news'].map((path) => asked(`${at}${path}`))).toEqual([
      true,
      true,
      true,
    ])
    const own = ['/account', '/orders/7', '/preferences', '/subscribe']
    const previews = ['/news/preview/3', '/pages/preview/menu/1', '/pages/preview/dish/3']
    for (const path of [...own, ...previews]) {
      expect(asked(`${at}${path}`), path).toBe(false)
    }
  },
)

it('takes a restaurant for none of the languages', () => {
  expect(asked('/bar/account')).toBe(true)
  expect(asked('/enoteca')).toBe(true)
})

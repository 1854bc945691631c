import { expect, it } from 'vitest'

import { siteOf } from './siteOf'

const restaurant = { name: 'Carte', url: 'https://example.ru', location: { slug: 'nevsky' } }

it('leads to the pages of a restaurant’s menu and its dishes, in the language of the menu', () => {
  const russian = siteOf({ ...restaurant, locale: 'ru' })
  const english = siteOf({ ...restaurant, locale: 'en' })
  const dish = { id: 7, slug: 'borshch' }
  expect([russian.path, russian.pathOf(dish)]).toEqual(['/nevsky', '/nevsky/borshch'])
  expect([english.path, english.pathOf({ ...dish, slug: null })]).toEqual([
    '/en/nevsky',
    '/en/nevsky/7',
  ])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { NewsItem } from './NewsItem'
import { newsIdIn, newsPath } from './newsPath'
import { showNews } from './showNews'
import { stripOf } from './stripOf'
import { teaserOf } from './teaserOf'

const day = 24 * 60 * 60 * 1_000
const now = Date.UTC(2026, 10, 29)

const item = (given: Partial<NewsItem> = {}): NewsItem => ({
  id: 1,
  title: { ru: 'Ужин у реки' },
  body: {
    ru: [{ is: 'paragraph', children: [{ is: 'text', text: 'Ждём вас.', marks: [] }] }],
  },
  photo: null,
  button: null,
  publishedAt: now - day,
  changedAt: now - day,
  until: null,
  locationIds: [],
  ...given,
})

describe('stripOf', () => {
  const at = { at: now, locationId: 7 }
  const ids = (news: NewsItem[]) => stripOf(news, at).map(({ id }) => id)

  it('has the newest two of those for the restaurant that are fresh and not over', () => {
    const news = [
      item({ id: 6, locationIds: [8] }),
      item({ id: 5, until: now }),
      item({ id: 4, until: now + 1 }),
      item({ id: 3, locationIds: [7, 8] }),
      item({ id: 2 }),
    ]
    expect(ids(news)).toEqual([4, 3])
  })

  it('leaves out what is older than three weeks', () => {
    expect(ids([item(), item({ id: 2, publishedAt: now - 22 * day })])).toEqual([1])
  })
})

describe('newsPath', () => {
  it.each([
    ['Ужин у реки', '/news/uzhin-u-reki-12'],
    ['☕', '/news/12'],
    ['2026', '/news/2026-12'],
  ])('%s → %s', (title, path) => {
    expect(newsPath({ id: 12, title })).toBe(path)
  })

  it('is found again, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 999_999_999 }), (title, id) => {
        const [, , last = ''] = newsPath({ id, title }).split('/')
        expect(newsIdIn(last)).toBe(id)
      }),
    )
  })

  it.each(['', 'uzhin', '12a', '-12', '1234567890'])('«%s» means none', (part) => {
    expect(newsIdIn(part)).toBeNull()
  })
})

it('is shown in Russian where it is not translated, under one address in all languages', () => {
  const translated = item({
    title: { ru: 'Ужин у реки', en: 'Dinner by the river' },
    button: { label: { ru: 'Столик' }, url: 'https://example.ru/tables' },
  })
  expect(showNews(translated, 'en', 'https://example.ru')).toMatchObject({
    title: 'Dinner by the river',
    html: '<p>Ждём вас.</p>',
    path: '/news/uzhin-u-reki-1',
    button: { label: 'Столик' },
  })
})

it('a teaser says a quotation without its sign', () => {
  const said = { is: 'text', text: 'Лучший вечер', marks: [] } as const
  expect(teaserOf([{ is: 'quote', children: [said] }])).toBe('Лучший вечер')
})

it('a teaser ends with a whole word', () => {
  const words = 'слово '.repeat(60).trim()
  const teaser = teaserOf([{ is: 'paragraph', children: [{ is: 'text', text: words, marks: [] }] }])
  expect(teaser).toMatch(/слово…$/)
  expect(teaser.length).toBeLessThanOrEqual(161)
})

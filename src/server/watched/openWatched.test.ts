import { afterEach, expect, it, vi } from 'vitest'

import type { NewsItem } from '@/src/domain/news/NewsItem'

import { openWatched, type Watched } from './openWatched'

const item: NewsItem = {
  id: 1,
  title: { ru: 'Ужин' },
  body: {},
  photo: null,
  button: null,
  publishedAt: 0,
  changedAt: 0,
  until: null,
  locationIds: [],
}
const logger = { info: vi.fn(), warn: vi.fn() }
let news: Watched<NewsItem>
afterEach(() => news.close())

it('reads again what has changed, when it has changed, and only then', async () => {
  const mark = vi.fn(() => Promise.resolve('one'))
  const read = vi.fn(() => Promise.resolve([item]))
  news = await openWatched({ name: 'announcements', mark, read, logger, every: 1 })
  const before = news.all()
  await vi.waitFor(() => expect(mark.mock.calls.length).toBeGreaterThan(3))
  expect(news.all()).toBe(before)
  expect(read).toHaveBeenCalledOnce()
  read.mockResolvedValue([{ ...item, id: 2 }, item])
  mark.mockResolvedValue('two')
  await vi.waitFor(() => expect(news.all().map(({ id }) => id)).toEqual([2, 1]))
})

it('keeps the last ones while Postgres is away, says so once, and goes on', async () => {
  const mark = vi.fn(() => Promise.resolve('one'))
  const read = vi.fn(() => Promise.resolve([item]))
  news = await openWatched({ name: 'announcements', mark, read, logger, every: 1 })
  mark.mockRejectedValue(new Error('gone'))
  await vi.waitFor(() => expect(mark.mock.calls.length).toBeGreaterThan(4))
  expect(logger.warn).toHaveBeenCalledOnce()
  expect(news.all()).toEqual([item])
  mark.mockResolvedValue('two')
  read.mockResolvedValue([])
  await vi.waitFor(() => expect(news.all()).toEqual([]))
  expect(logger.info).toHaveBeenCalledOnce()
})

import type { NewsItem } from './NewsItem'

/** Another one when what stands above a menu has changed. */
export const stripKey = (strip: readonly Pick<NewsItem, 'id' | 'changedAt'>[]): string =>
  strip.map(({ id, changedAt }) => `${id}:${changedAt}`).join()

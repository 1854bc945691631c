import type { NewsItem } from './NewsItem'

/** Whether the site shows an announcement at a moment. */
export function isShown({ until }: Pick<NewsItem, 'until'>, at: number): boolean {
  return until === null || at < until
}

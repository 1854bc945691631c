import { isShown } from './isShown'
import type { NewsItem } from './NewsItem'

/** Older ones are read on their page: beside a menu they would be in the way. */
const freshDays = 21
const most = 2
const day = 24 * 60 * 60 * 1_000

/** Those that stand above a restaurant's menu at a moment: the newest two at most, of `news`, newest first. */
export function stripOf(
  news: readonly NewsItem[],
  { at, locationId }: { at: number; locationId: number },
): NewsItem[] {
  const strip: NewsItem[] = []
  for (const item of news) {
    if (strip.length === most || item.publishedAt < at - freshDays * day) break
    const { locationIds } = item
    const isForThese = locationIds.length === 0 || locationIds.includes(locationId)
    if (isForThese && isShown(item, at)) strip.push(item)
  }
  return strip
}

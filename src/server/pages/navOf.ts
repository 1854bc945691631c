import type { Page } from '@/src/domain/pages/Page'
import { pagePath } from '@/src/domain/pages/pagePath'
import type { Look } from '@/src/guest/Look'

/** The links to pages of staff's that stand on every page, in a language. */
export function navOf(pages: readonly Page[], locale: string): Look['nav'] {
  return pages
    .filter(({ isLinked }) => isLinked)
    .map((page) => ({
      path: pagePath(page),
      name: page.name[locale] ?? page.name.ru ?? page.name.en ?? page.slug,
    }))
}

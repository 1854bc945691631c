import { pathIn } from '@/src/domain/site/pathIn'
import { ownPages } from '@/src/domain/site/paths'

import type { Context } from './Context'

type Where = Pick<Context, 'locale' | 'mode' | 'preview'>

/**
 * A link from a page to another: in its language, and for the way to get the order that was chosen. Where
 * staff look at a menu of a moment, its dishes are those of that moment.
 */
export function hrefIn({ locale, mode, preview }: Where, path: string): string {
  const isOwn = ownPages.some((name) => path.endsWith(`/${name}`))
  if (preview?.kind === 'menu' && !isOwn) {
    const { at } = preview
    const asked = { locale, ...(at === null ? {} : { at }), ...(mode === null ? {} : { mode }) }
    return `/pages/preview/menu${path}?${new URLSearchParams(asked).toString()}`
  }
  const href = pathIn(locale, path)
  return mode === null ? href : `${href}?mode=${mode}`
}

import type { Context } from './Context'
import { pathIn } from '@/src/domain/site/pathIn'

/** A link from a page to another: in its language, and for the way to get the order that was chosen. */
export function hrefIn({ locale, mode }: Pick<Context, 'locale' | 'mode'>, path: string): string {
  const href = pathIn(locale, path)
  return mode === null ? href : `${href}?mode=${mode}`
}

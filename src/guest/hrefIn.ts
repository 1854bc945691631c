import type { Context } from './Context'
import { pathIn } from './pathIn'

/** A link from a page to another: in its language, and for the way to get the order that was chosen. */
export function hrefIn(
  { language, mode }: Pick<Context, 'language' | 'mode'>,
  path: string,
): string {
  const href = pathIn(language, path)
  return mode === null ? href : `${href}?mode=${mode}`
}

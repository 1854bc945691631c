import type { Context } from '@/src/guest/Context'
import { wordsIn } from '@/src/guest/words/wordsIn'

import type { GuestSite } from './GuestSite'

type Asked = Pick<Context, 'language' | 'locale' | 'origin' | 'path' | 'mode'> & {
  preview?: Context['preview']
}

/** What a page is made with, by where and in which language it is. */
export function contextOf(
  { look, assets, locales }: GuestSite,
  { language, locale, origin, path, mode, preview = null }: Asked,
): Context {
  return {
    language,
    locale,
    locales,
    words: wordsIn(language),
    look: look(locale),
    origin,
    path,
    mode,
    preview,
    assets: {
      styles: assets.styles,
      script: `/_site/${assets.scriptName}`,
      fonts: assets.fonts,
    },
  }
}

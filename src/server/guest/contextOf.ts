import type { Context } from '@/src/guest/Context'
import { wordsIn } from '@/src/guest/words/wordsIn'

import type { GuestSite } from './GuestSite'

/** What a page is made with, by where and in which language it is. */
export function contextOf(
  { look, assets }: GuestSite,
  { language, origin, path, mode }: Pick<Context, 'language' | 'origin' | 'path' | 'mode'>,
): Context {
  return {
    language,
    words: wordsIn(language),
    look: look(language),
    origin,
    path,
    mode,
    assets: { styles: assets.styles, script: `/_site/${assets.scriptName}` },
  }
}

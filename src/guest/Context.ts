import type { Channel } from '@/src/domain/menu/model/Channel'
import type { Language } from '@/src/i18n/language'

import type { WebFont } from './assets/Assets'
import type { Look } from './Look'
import type { Preview } from './Preview'
import type { Words } from './words/ru'

/** What every page of the guests' site is made with. */
export type Context = {
  /** Which the page speaks: ours. */
  readonly language: Language
  /** Which the menu on it is written in, and the address names; further languages have no words of ours. */
  readonly locale: string
  /** All that there are, Russian first. */
  readonly locales: readonly string[]
  readonly words: Words
  readonly look: Look
  /** Absolute, without a last slash: `https://example.ru`. */
  readonly origin: string
  /** How the guest gets the order, where it is not the usual way: links keep it. */
  readonly mode: Channel | null
  /** Null: it is for guests. */
  readonly preview: Preview | null
  /** Where this page is, without the language: `/nevsky/borshch`. */
  readonly path: string
  /** The style sheet, the address of the script, and the letters that there are. */
  readonly assets: {
    readonly styles: string
    readonly script: string
    readonly fonts: readonly Omit<WebFont, 'bytes'>[]
  }
}

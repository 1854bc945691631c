import type { Channel } from '@/src/domain/menu/model/Channel'
import type { Language } from '@/src/i18n/language'

/** Which page of the guests' site an address names. */
export type Address = {
  /** Which the page speaks; of a further language of the menu, Russian. */
  readonly language: Language
  /** Which the menu is read in. */
  readonly locale: string
  /** Decoded: none, a location's slug, and a page in it. */
  readonly parts: readonly string[]
  readonly channel: Channel | undefined
}

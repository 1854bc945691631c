import type { Channel } from '@/src/domain/menu/model/Channel'
import type { Language } from '@/src/i18n/language'

/** Which page of the guests' site an address names. */
export type Address = {
  readonly language: Language
  /** Decoded: none, a location's slug, and a page in it. */
  readonly parts: readonly string[]
  readonly channel: Channel | undefined
}

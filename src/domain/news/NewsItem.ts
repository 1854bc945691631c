import type { RichText } from '../messages/richText/RichText'
import type { Text } from '../menu/model/Text'
import type { Photo } from '../photo/Photo'

/** An announcement that the guests' site shows, in all its languages. */
export type NewsItem = {
  readonly id: number
  readonly title: Text
  /** By language. */
  readonly body: Readonly<Record<string, RichText>>
  readonly photo: Photo | null
  readonly button: { readonly label: Text; readonly url: string } | null
  /** When it was first published, and last changed: epoch milliseconds. */
  readonly publishedAt: number
  readonly changedAt: number
  /** From then on the site does not show it any more; null when it stays. */
  readonly until: number | null
  /** Whose guests it is for; empty for those of all restaurants. */
  readonly locationIds: readonly number[]
}

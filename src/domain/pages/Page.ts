import type { RichText } from '../messages/richText/RichText'
import type { Text } from '../menu/model/Text'
import type { Photo } from '../photo/Photo'

export type PageBlock =
  /** By language. */
  | { readonly is: 'text'; readonly body: Readonly<Record<string, RichText>> }
  | { readonly is: 'photo'; readonly photo: Photo; readonly caption: Text }
  | { readonly is: 'gallery'; readonly photos: readonly Photo[] }
  | { readonly is: 'dishes'; readonly heading: Text; readonly dishIds: readonly number[] }
  | { readonly is: 'contacts'; readonly hasMap: boolean }
  | { readonly is: 'button'; readonly label: Text; readonly url: string }

/** A page that staff have put together, in all its languages. */
export type Page = {
  readonly id: number
  readonly slug: string
  readonly name: Text
  readonly description: Text
  readonly blocks: readonly PageBlock[]
  /** Every page of the site links to it. */
  readonly isLinked: boolean
  /** Whose dishes and contacts it shows; null: dishes of the first restaurant, contacts of all. */
  readonly locationId: number | null
  /** Epoch milliseconds. */
  readonly changedAt: number
}

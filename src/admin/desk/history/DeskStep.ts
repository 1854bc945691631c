import type { DeskLine } from '@/src/domain/menu/desk/Desk'

import type { Place } from '../places/Place'

type Offer = Pick<DeskLine, 'price' | 'isHidden'>

/** What a restaurant said of a line, and says now. */
export type OfferStep = {
  readonly kind: 'offer'
  readonly line: DeskLine
  readonly before: Offer
  readonly after: Offer
}

/** Where a dish stood, and stands now. */
export type PlaceStep = {
  readonly kind: 'place'
  readonly line: DeskLine
  readonly before: Place
  readonly after: Place
}

/** The photos that a dish had, and has now. */
export type PhotosStep = {
  readonly kind: 'photos'
  readonly line: DeskLine
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** A change of the desk that can be taken back. */
export type DeskStep = OfferStep | PhotosStep | PlaceStep

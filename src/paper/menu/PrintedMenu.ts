import type { Language } from '@/src/i18n/language'

import type { Brand } from '../Brand'

export type PrintedRow = {
  readonly name: string
  readonly portion: string | null
  readonly price: string
}

export type PrintedDish = {
  readonly name: string
  readonly text: string | null
  readonly portion: string | null
  /** Null where its sizes have prices of their own. */
  readonly price: string | null
  readonly sizes: readonly PrintedRow[]
  readonly tags: readonly string[]
  /** Numbers in the legend. */
  readonly allergens: readonly number[]
}

/** A menu in words, as it stands on paper. */
export type PrintedMenu = {
  readonly brand: Brand
  readonly language: Language
  /** BCP 47: of the dishes. */
  readonly locale: string
  /** «Меню», or what one of the menus is called. */
  readonly title: string
  readonly place: string
  readonly address: string | null
  /** Epoch milliseconds: since when the menu has been as it is. */
  readonly madeAt: number
  readonly sections: readonly {
    /** Null: the dishes that are in no category. */
    readonly name: string | null
    readonly depth: number
    readonly dishes: readonly PrintedDish[]
  }[]
  readonly legend: readonly { readonly number: number; readonly name: string }[]
}

import type { Language } from '@/src/i18n/language'

import type { Brand } from '../Brand'

export const cardForms = ['cards', 'sheet'] as const

/** `cards`: a page of A6 for each table; `sheet`: six to a page of A4, to be cut. */
export type CardForm = (typeof cardForms)[number]

/** The codes of tables as they are printed. */
export type TableCards = {
  readonly brand: Brand
  readonly form: CardForm
  /** Which is said first; the other stands below it. */
  readonly language: Language
  readonly tables: readonly {
    readonly name: string
    readonly place: string
    /** What the code holds. */
    readonly address: string
  }[]
}

import type { Texts } from './Value'

/** The lists that cells name things of. */
export const listNames = [
  'categories',
  'modifier-groups',
  'tags',
  'media',
  'units',
  'bases',
  'allergens',
  'statuses',
] as const

export type ListName = (typeof listNames)[number]

/** How a cell is written and what it may be. */
export type Kind =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'number'; readonly max: number }
  | { readonly kind: 'count' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'one' | 'many'; readonly of: ListName; readonly max?: number }

/** Which field of a record a column stands for. */
export type FieldPlace = {
  /** `portion.amount`; in a record that holds every language. */
  readonly path: string
  readonly locale?: string
  readonly kind: Kind
  /** The field always has a value. */
  readonly required?: boolean
  /** The columns that may say it instead: the name in the other languages. */
  readonly unless?: readonly string[]
  /** What a new record holds where the file says nothing. */
  readonly initial?: string | number | boolean
}

/**
 * A column: what it says of the record itself (a dish, a group, a category), and of what stands inside
 * it (a size, a modifier). Price and weight say both, each on a row of its own.
 */
export type Column = {
  readonly key: string
  readonly header: Texts
  /** Other names that it is known by. */
  readonly aliases?: readonly string[]
  /** In characters. */
  readonly width: number
  readonly record?: FieldPlace
  readonly part?: FieldPlace
}

export const sheetNames = ['dishes', 'modifiers', 'categories'] as const

export type SheetName = (typeof sheetNames)[number]

/** A sheet of the workbook: one kind of records, perhaps with parts on rows of their own. */
export type Sheet = {
  readonly name: SheetName
  readonly title: Texts
  readonly collection: 'menu-items' | 'modifier-groups' | 'categories'
  readonly columns: readonly Column[]
  /** The column with the record's number. */
  readonly id: string
  readonly parts?: {
    /** The list inside the record. */
    readonly path: string
    /** The column with the part's own key, and the one with its Russian name. */
    readonly key: string
    readonly name: string
    /**
     * `separate`: a row is a record's or a part's. `joined`: the first part's row is the record's too,
     * and a row is the record's when the record's name stands in it.
     */
    readonly rows: 'separate' | 'joined'
  }
}

/** The column with the Russian name of the records of every sheet. */
export const nameColumn = 'name'

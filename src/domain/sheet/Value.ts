/** What a cell of a spreadsheet file holds: a number, a text, a tick, a date, or nothing. */
export type Cell = string | number | boolean | Date | null

/**
 * What a cell means, in one form whatever the language: a text, kopecks, a number, yes or no, a
 * reference (`#12` a stored record, `new:categories:7` one that row 7 of that sheet brings, `photo:…` a
 * picture at an address or in an archive, or the value of an option), a list of those; null is empty.
 */
export type Value = string | number | boolean | null | readonly string[]

/** The languages that a sheet's headers and our words in it are in. */
export type SheetLanguage = 'ru' | 'en'

export type Texts = Readonly<Record<SheetLanguage, string>>

/** A sheet of a file as it was read, the header's row first. */
export type Table = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

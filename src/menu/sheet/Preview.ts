/** A cell that would change, in the words of the file. */
export type DescribedCell = {
  /** Null in a JSON file, which has no rows. */
  row: number | null
  column: string
  header: string
  /** The size or the modifier that it belongs to; null: the record itself. */
  part: string | null
  isNewPart: boolean
  before: string
  after: string
}

export type DescribedChange = {
  /** The sheet, or in a JSON file the collection. */
  sheet: string
  /** Where a person finds it in the file: «Блюда, строка 3». */
  place: string
  /** Null: it is new. */
  id: number | null
  name: string
  row: number | null
  isNew: boolean
  cells: DescribedCell[]
}

export type DescribedFault = {
  sheet: string
  place: string
  row: number | null
  column: string | null
  header: string | null
  code: string
  found: string | null
  message: string
}

export type Counts = { created: number; updated: number; cells: number }

/** What a person sees before a file is applied. */
export type Preview = {
  /** Given back with the file when it is applied. */
  fingerprint: string
  counts: Counts
  /** With any, nothing can be applied. */
  faults: DescribedFault[]
  ignored: { sheet: string; header: string }[]
  /** Categories that dishes name and nobody has; they can be made with the file. */
  newCategories: string[]
  changes: DescribedChange[]
  unchanged: number
}

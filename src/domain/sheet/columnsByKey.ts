import type { Column, Sheet } from './Sheet'

/** The columns of a sheet by their keys. */
export function columnsByKey({ columns }: Sheet): ReadonlyMap<string, Column> {
  return new Map(columns.map((column) => [column.key, column]))
}

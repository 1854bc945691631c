import type { Column, FieldPlace, Sheet } from './Sheet'

/** The columns that call a record, or a part of one, by its name: one a language, Russian first. */
export function nameColumns(
  { columns }: Sheet,
  of: 'record' | 'part',
): { readonly key: Column['key']; readonly place: FieldPlace }[] {
  return columns.flatMap(({ key, ...column }) => {
    const place = column[of]
    return place?.path === 'name' ? [{ key, place }] : []
  })
}

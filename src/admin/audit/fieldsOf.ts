import type { FlattenedField, SanitizedConfig } from 'payload'

/** The fields of the collection or global that an entry of the journal is about; none where there is no such any more. */
export function fieldsOf(
  { collections, globals }: Pick<SanitizedConfig, 'collections' | 'globals'>,
  subject: string,
): readonly FlattenedField[] {
  const about = [...collections, ...globals].find(({ slug }) => slug === subject)
  return about?.flattenedFields ?? []
}

/** What guests may see of a collection with drafts and trash. */
export const published = `_status = 'published' and deleted_at is null`

/** Drag order is kept in keys that compare byte by byte, whatever the database's collation. */
export const inOrder = `order by _order collate "C" nulls last, id`

/** A condition on the column with the record's id: `$1` is the list of ids, or null for all. */
export function among(column: string): string {
  return `($1::int[] is null or ${column} = any($1))`
}

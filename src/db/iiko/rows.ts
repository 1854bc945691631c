import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from 'drizzle-orm'

import { type Db, rowsAtOnce } from './Db'

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>

/** What comes, as many at once as one statement carries; made when it is asked for. */
export function* slices<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let slice: Item[] = []
  for (const item of items) {
    slice.push(item)
    if (slice.length < rowsAtOnce) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}

const names = (columns: readonly string[], of = '') =>
  sql.join(
    columns.map((column) => sql`${sql.raw(of)}${sql.identifier(column)}`),
    sql`, `,
  )

/**
 * Inserts rows that all have the same columns. `onConflict` names the columns of the unique index by
 * which a row is known already, and then its other columns are replaced; `null` leaves such a row.
 * Rows that are made as they are asked for never stand in memory together.
 */
export async function insertRows(
  db: Db,
  table: string,
  rows: Iterable<Row>,
  onConflict?: readonly string[] | null,
): Promise<void> {
  let statement: ReturnType<typeof insertion> | null = null
  for (const slice of slices(rows)) {
    statement ??= insertion(table, Object.keys(slice[0] ?? {}), onConflict)
    await db.execute(statement(slice))
  }
}

function insertion(
  table: string,
  columns: readonly string[],
  onConflict: readonly string[] | null | undefined,
): (rows: readonly Row[]) => SQL {
  const replaced = columns.filter((column) => !onConflict?.includes(column))
  const sets = replaced.map(
    (column) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`,
  )
  const conflict: SQL =
    onConflict === undefined
      ? sql``
      : onConflict === null
        ? sql`on conflict do nothing`
        : sql`on conflict (${names(onConflict)}) do update set ${sql.join(sets, sql`, `)}`
  return (rows) => sql`
    insert into ${sql.identifier(table)} (${names(columns)})
    select ${names(columns)}
    from json_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows)}::json)
    ${conflict}`
}

/** Sets the columns of rows by their `id`; rows that set the same columns go together. */
export async function updateRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const alike = new Map<string, Row[]>()
  for (const row of rows) {
    const key = Object.keys(row).sort().join()
    const group = alike.get(key)
    if (group) group.push(row)
    else alike.set(key, [row])
  }
  for (const group of alike.values()) {
    const columns = Object.keys(group[0] ?? {}).filter((column) => column !== 'id')
    if (columns.length === 0) continue
    const sets = columns.map(
      (column) => sql`${sql.identifier(column)} = came.${sql.identifier(column)}`,
    )
    for (const slice of slices(group)) {
      await db.execute(sql`
        update ${sql.identifier(table)} row set ${sql.join(sets, sql`, `)}
        from json_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(slice)}::json) came
        where row.id = came.id`)
    }
  }
}

/** A list of numbers as a parameter, for `in`: an array, whose length the planner knows. */
export function ints(values: readonly number[]): SQL {
  return sql`(select unnest(${`{${values.join(',')}}`}::int[]))`
}

export function texts(values: readonly string[]): SQL {
  return sql`(select value from json_array_elements_text(${JSON.stringify(values)}::json))`
}

import type { Pool } from 'pg'

/** The columns of a table and the values of one of its rows, as SQL; for the row to be inserted once more. */
export async function literalRow(
  pool: Pool,
  table: string,
  where: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<{ columns: string; values: string[] }> {
  const { rows: columns } = await pool.query<{ name: string; type: string }>(
    `select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
     order by attnum`,
    [table],
  )
  const { rows } = await pool.query<Record<string, string | null>>(
    `select ${columns.map(({ name }) => `${name}::text`).join(', ')} from ${table} where ${where}`,
  )
  const values = rows.map((row) =>
    columns
      .map(({ name, type }) => {
        const own = replaced[name]
        const value = row[name.replaceAll('"', '')]
        if (own !== undefined) return own
        return value === null || value === undefined
          ? 'null'
          : `'${value.replaceAll("'", "''")}'::${type}`
      })
      .join(', '),
  )
  return { columns: columns.map(({ name }) => name).join(', '), values }
}

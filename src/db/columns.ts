import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres'

const wholeNumbers: ReadonlyArray<[table: string, column: string]> = [
  ['menu_items', 'price'],
  ['_menu_items_v', 'version_price'],
]

/**
 * Columns as the old system had them where Payload would choose otherwise, and the indexes that
 * Payload leaves out: prices are integers of kopecks, not `numeric`; API keys are looked up by
 * `api_key_index` on every request that carries one.
 */
export const columns: PostgresSchemaHook = ({ adapter, schema }) => {
  for (const [table, column] of wholeNumbers) {
    const columns = adapter.rawTables[table]?.columns
    const raw = columns?.[column]
    if (!columns || !raw) throw new Error(`The schema has no column ${table}.${column}.`)
    columns[column] = { name: raw.name, type: 'integer' }
  }
  const users = adapter.rawTables['users']
  if (!users) throw new Error('The schema has no table users.')
  users.indexes = {
    ...users.indexes,
    apiKeyIndex: { name: 'users_api_key_index_idx', on: 'apiKeyIndex' },
  }
  return schema
}

import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres'

/** What the columns of money fields are called, in every table. */
const amounts: ReadonlySet<string> = new Set(['price', 'version_price', 'surcharge'])

/** Columns of counts, and of numbers that Postgres gives out: `numeric` would make SQL slow and clumsy. */
const counts: ReadonlySet<string> = new Set(['attempts', 'repeats', 'lane', 'held_by'])

/** Tables whose numbers are all whole: amounts in minor units, counts, percentages. */
const wholeTables: ReadonlySet<string> = new Set([
  'orders',
  'orders_lines',
  'order_events',
  'promo_codes',
  'delivery_zones',
  'order_settings',
  'order_settings_places',
  'payments',
  'refunds',
])

/**
 * Columns as the old system had them where Payload would choose otherwise, and the indexes that
 * Payload leaves out: prices are integers of kopecks, not `numeric`; API keys are looked up by
 * `api_key_index` on every request that carries one.
 */
export const columns: PostgresSchemaHook = ({ adapter, schema }) => {
  for (const { columns, name: table } of Object.values(adapter.rawTables)) {
    for (const [key, column] of Object.entries(columns)) {
      const { name } = column
      if (column.type === 'numeric' && wholeTables.has(table)) {
        columns[key] = { name, type: 'integer', default: column.default, notNull: column.notNull }
        continue
      }
      if (amounts.has(name)) columns[key] = { name, type: 'integer' }
      if (counts.has(name))
        columns[key] = { name, type: 'integer', default: column.default, notNull: column.notNull }
    }
  }
  const users = adapter.rawTables['users']
  if (!users) throw new Error('The schema has no table users.')
  users.indexes = {
    ...users.indexes,
    apiKeyIndex: { name: 'users_api_key_index_idx', on: 'apiKeyIndex' },
  }
  return schema
}

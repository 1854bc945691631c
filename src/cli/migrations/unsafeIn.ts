/** What a statement does to the version of Carte that still runs while it is executed. */
const dangers: readonly (readonly [RegExp, string])[] = [
  [/\bdrop\s+table\b/i, 'drops a table that the running version may read'],
  [/\bdrop\s+column\b/i, 'drops a column that the running version reads'],
  [
    /\brename\s+(?:column\s+)?\S+\s+to\b|\brename\s+to\b/i,
    'renames what the running version knows by its old name',
  ],
  [/\bset\s+not\s+null\b/i, 'demands a value that the running version may not write'],
  [
    /\balter\s+column\s+\S+\s+(?:set\s+data\s+)?type\b/i,
    'changes a type: the table is written anew under a lock',
  ],
  [/\bdrop\s+type\b|\bdrop\s+value\b/i, 'drops a type that the running version uses'],
]

/** Adding a column that must have a value, without saying which: the running version's inserts fail. */
const addsDemanding = /\badd\s+column\s+(?:if\s+not\s+exists\s+)?("?\w+"?)\s([^;,]*)/gi

/** What grows with every order and message: while an index of it is built, whoever orders would wait. */
const growing = new Set([
  'audit',
  'consents',
  'customers',
  'deliveries',
  'iiko_calls',
  'iiko_orders',
  'iiko_run_changes',
  'inbox_events',
  'menu_changes',
  'menu_history',
  'order_events',
  'order_keys',
  'orders',
  'orders_lines',
  'payment_operations',
  'payment_receipts',
  'payments',
  'promo_uses',
  'refunds',
  'sales_quarters',
])
const buildsIndex = /\bcreate\s+(?:unique\s+)?index\b[^;]*?\bon\s+(?:only\s+)?"?(\w+)"?/gi

/** A migration that closes what an earlier release opened says so and why: `// contract: nothing reads it since 0.4`. */
const contract = /^\s*(?:\/\/|\*)\s*contract:[ \t]*\S/m

/**
 * Why a migration would break the version of Carte that still runs while it is applied: expand first, contract a release later
 * (docs/operators/deploy.md). Only what `up` does counts. None for a migration marked as the contracting half.
 */
export function unsafeIn(source: string): string[] {
  if (contract.test(source)) return []
  const [, up = ''] =
    /async function up\b([\s\S]*?)(?=export async function down\b|$)/.exec(source) ?? []
  const made = new Set(
    [...up.matchAll(/\bcreate\s+(?:table|type)\s+("[^;(]*?"|\S+)/gi)].map((one) => one[1]),
  )
  const found = up
    .split(';')
    // What the migration itself has made may be unmade by it.
    .filter(
      (statement) =>
        ![...made].some(
          (name) => name && /^\s*(drop|alter)\b/i.test(statement) && statement.includes(name),
        ),
    )
    .flatMap((statement) =>
      dangers.filter(([danger]) => danger.test(statement)).map(([, why]) => why),
    )
  for (const [, name, rest = ''] of up.matchAll(addsDemanding)) {
    const isDemanding =
      /\bnot\s+null\b/i.test(rest) && !/\bdefault\b|\bgenerated\b|\bserial\b/i.test(rest)
    if (isDemanding) found.push(`adds ${name}, which must have a value, without a default`)
  }
  const isNew = (table: string) => made.has(table) || made.has(`"${table}"`)
  for (const [, table = ''] of up.matchAll(buildsIndex)) {
    if (!growing.has(table) || isNew(table)) continue
    found.push(
      `builds an index of ${table} while nobody may write there: src/db/buildIndex does not`,
    )
  }
  return [...new Set(found)]
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'

import { type Db, rowsAtOnce } from './Db'
import { ints } from './rows'

/** A table below a collection's own, and what its rows hang on. */
type Child = {
  table: string
  version: string
  /** The column with the parent's id, in both tables. */
  parent: '_parent_id' | 'parent_id'
  /** The table of rows that it hangs on, when that is not the collection's own. */
  within?: string
  /** What the version's columns are called before the name of the original's. */
  prefix: '' | 'version_'
  isRow?: boolean
}

const children = {
  categories: [
    {
      table: 'categories_locales',
      version: '_categories_v_locales',
      parent: '_parent_id',
      prefix: 'version_',
    },
  ],
  modifier_groups: [
    {
      table: 'modifier_groups_locales',
      version: '_modifier_groups_v_locales',
      parent: '_parent_id',
      prefix: 'version_',
    },
    {
      table: 'modifier_groups_modifiers',
      version: '_modifier_groups_v_version_modifiers',
      parent: '_parent_id',
      prefix: '',
      isRow: true,
    },
    {
      table: 'modifier_groups_modifiers_locales',
      version: '_modifier_groups_v_version_modifiers_locales',
      parent: '_parent_id',
      within: '_modifier_groups_v_version_modifiers',
      prefix: '',
    },
    {
      table: 'modifier_groups_modifiers_allergens',
      version: '_modifier_groups_v_version_modifiers_allergens',
      parent: 'parent_id',
      within: '_modifier_groups_v_version_modifiers',
      prefix: '',
    },
  ],
  menu_items: [
    {
      table: 'menu_items_locales',
      version: '_menu_items_v_locales',
      parent: '_parent_id',
      prefix: 'version_',
    },
    { table: 'menu_items_rels', version: '_menu_items_v_rels', parent: 'parent_id', prefix: '' },
    {
      table: 'menu_items_allergens',
      version: '_menu_items_v_version_allergens',
      parent: 'parent_id',
      prefix: '',
    },
    {
      table: 'menu_items_traces',
      version: '_menu_items_v_version_traces',
      parent: 'parent_id',
      prefix: '',
    },
    {
      table: 'menu_items_sizes',
      version: '_menu_items_v_version_sizes',
      parent: '_parent_id',
      prefix: '',
      isRow: true,
    },
    {
      table: 'menu_items_sizes_locales',
      version: '_menu_items_v_version_sizes_locales',
      parent: '_parent_id',
      within: '_menu_items_v_version_sizes',
      prefix: '',
    },
    {
      table: 'menu_items_slots',
      version: '_menu_items_v_version_slots',
      parent: '_parent_id',
      prefix: '',
      isRow: true,
    },
    {
      table: 'menu_items_slots_locales',
      version: '_menu_items_v_version_slots_locales',
      parent: '_parent_id',
      within: '_menu_items_v_version_slots',
      prefix: '',
    },
    {
      table: 'menu_items_slots_choices',
      version: '_menu_items_v_version_slots_choices',
      parent: '_parent_id',
      within: '_menu_items_v_version_slots',
      prefix: '',
      isRow: true,
    },
  ],
} as const satisfies Record<string, readonly Child[]>

export type VersionedTable = keyof typeof children

const catalog = z.object({
  rows: z.array(z.object({ table: z.string(), column: z.string(), type: z.string() })),
})
const made = z.object({ rows: z.array(z.object({ id: z.number() })) })

type Columns = ReadonlyMap<string, ReadonlyMap<string, string>>
let known: Columns | null = null

/** The columns of the tables with their types: read once, for the schema does not change under us. */
async function columnsOf(db: Db): Promise<Columns> {
  if (known) return known
  const { rows } = catalog.parse(
    await db.execute(sql`
      select cls.relname as table, att.attname as column, format_type(att.atttypid, att.atttypmod) as type
      from pg_attribute att join pg_class cls on cls.oid = att.attrelid
      where cls.relnamespace = 'public'::regnamespace and att.attnum > 0 and not att.attisdropped
        and cls.relkind = 'r' and cls.relname ~ '^_?(menu_items|modifier_groups|categories)'`),
  )
  const columns = new Map<string, Map<string, string>>()
  for (const { table, column, type } of rows) {
    const of = columns.get(table) ?? new Map<string, string>()
    columns.set(table, of.set(column, type))
  }
  known = columns
  return columns
}

/** The columns that a table and its version share: where they go to, and what is read as `row`. */
function sharedColumns(
  columns: Columns,
  {
    table,
    version,
    prefix,
    skip,
  }: Pick<Child, 'table' | 'version' | 'prefix'> & { skip: string[] },
): { into: SQL; from: SQL } {
  const into: SQL[] = []
  const from: SQL[] = []
  const targets = columns.get(version)
  for (const [column, type] of columns.get(table) ?? []) {
    const target = column === '_locale' ? column : `${prefix}${column}`
    const targetType = targets?.get(target)
    if (targetType === undefined || skip.includes(column)) continue
    into.push(sql`${sql.identifier(target)}`)
    const value = sql`row.${sql.identifier(column)}`
    if (column === 'path') from.push(sql`'version.' || ${value}`)
    else from.push(targetType === type ? value : sql`${value}::text::${sql.raw(targetType)}`)
  }
  return { into: sql.join(into, sql`, `), from: sql.join(from, sql`, `) }
}

/**
 * Writes a version of each of these documents as it is published now, all in a few statements, as
 * Payload would one by one. A draft that staff have open over a document stays the latest of its
 * versions and stays the newest.
 */
export async function snapshotVersions(
  db: Db,
  table: VersionedTable,
  ids: readonly number[],
): Promise<void> {
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    await snapshotSome(db, table, ids.slice(at, at + rowsAtOnce))
  }
}

async function snapshotSome(db: Db, table: VersionedTable, ids: readonly number[]): Promise<void> {
  const columns = await columnsOf(db)
  const version = `_${table}_v`
  const versions = sql.identifier(version)
  const isDrafted = columns.get(version)?.has('latest') === true
  if (isDrafted) {
    await db.execute(sql`
      update ${versions} set latest = false
      where parent_id in ${ints(ids)} and latest and version__status = 'published'`)
  }
  const own = sharedColumns(columns, { table, version, prefix: 'version_', skip: ['id'] })
  const isLatest = sql`not exists (
    select from ${versions} open where open.parent_id = row.id and open.latest)`
  const { rows } = made.parse(
    await db.execute(sql`
      insert into ${versions}
        (parent_id, created_at, updated_at, ${own.into}${isDrafted ? sql`, latest` : sql``})
      select row.id, now(), now(), ${own.from}${isDrafted ? sql`, ${isLatest}` : sql``}
      from ${sql.identifier(table)} row where row.id in ${ints(ids)}
      returning id`),
  )
  const fresh = ints(rows.map(({ id }) => id))
  const all: readonly Child[] = children[table]
  for (const child of all) {
    const parent = sql.identifier(child.parent)
    const { into, from } = sharedColumns(columns, { ...child, skip: ['id', child.parent] })
    const holder = child.within
      ? sql`join ${sql.identifier(child.within)} holder on holder._uuid = row.${parent}
            and holder._parent_id in ${fresh}`
      : sql`join ${versions} holder on holder.parent_id = row.${parent} and holder.id in ${fresh}`
    await db.execute(sql`
      insert into ${sql.identifier(child.version)} (${parent}, ${into}${child.isRow ? sql`, _uuid` : sql``})
      select holder.id, ${from}${child.isRow ? sql`, row.id` : sql``}
      from ${sql.identifier(child.table)} row ${holder}`)
  }
  if (isDrafted) {
    await db.execute(sql`
      update ${versions} set updated_at = now() + interval '1 millisecond'
      where parent_id in ${ints(ids)} and latest and version__status = 'draft'`)
  }
}

/** How many versions Payload keeps of a document of each collection (`maxPerDoc`). */
const mostVersions = { categories: 20, modifier_groups: 50, menu_items: 50 } as const

/** Removes the oldest versions beyond what the collection keeps, as Payload does at each save. */
export async function pruneVersions(
  db: Db,
  table: VersionedTable,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  const versions = sql.identifier(`_${table}_v`)
  await db.execute(sql`
    delete from ${versions} where id in (
      select id from (
        select id, row_number() over (partition by parent_id order by updated_at desc) as place
        from ${versions} where parent_id in ${ints(ids)}
      ) ranked where place > ${mostVersions[table]}
    )`)
}

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { findCategoryByName } from '@/src/db/findCategoryByName'
import { lockByName } from '@/src/db/lockByName'
import type { Query } from '@/src/db/menuModel/Query'
import { nextIdOf, resetIds } from '@/src/db/oldSystem/nextIdOf'
import { noteRow } from '@/src/db/oldSystem/noteRow'
import { seenRows } from '@/src/db/oldSystem/seenRows'
import type { Language } from '@/src/i18n/language'

import type { OldDish } from './readOld'
import type { Report } from './Report'

type Options = {
  req: PayloadRequest
  query: Query
  dishes: readonly OldDish[]
  locale: Language
  report: Report
}

const ids = z.object({ id: z.number() })

/**
 * The dishes of the old system under their old numbers, which apps know, published, in the order of the numbers. One brought over
 * before is changed when it was changed there since; what is stopped there is stopped here.
 */
export async function bringDishes({ dishes, locale, query, report, req }: Options): Promise<void> {
  const seen = await seenRows(query, 'dish')
  await lockByName(req, 'menu-items')
  // Nobody takes a number meanwhile.
  await query(z.unknown(), 'lock table menu_items in share row exclusive mode')
  const taken = new Set((await query(ids, 'select id from menu_items')).map(({ id }) => id))
  for (const dish of dishes) {
    const name = dish.name?.trim() ?? ''
    const before = seen.get(dish.id)
    const skip = (code: 'noName' | 'priceNotWhole' | 'idTaken') =>
      report.skipped.push({ kind: 'dish', id: dish.id, name, reason: { code } })
    const price = dish.price ?? 0
    const changedAt = dish.updated_at ?? dish.created_at ?? new Date(0)
    if (before && changedAt <= before.seenAt) report.dishes.unchanged += 1
    else if (name === '') skip('noName')
    else if (!Number.isInteger(price) || price < 0) skip('priceNotWhole')
    else if (!before && taken.has(dish.id)) skip('idTaken')
    else {
      const data = {
        name,
        description: dish.description?.trim() ? dish.description : null,
        price,
        category: await categoryOf(req, dish.category, locale),
        isAvailable: dish.is_available !== false,
        _status: 'published' as const,
      }
      const options = { collection: 'menu-items', data, depth: 0, locale, req } as const
      // The operator at the command line stands above the accounts.
      if (before) await req.payload.update({ ...options, id: before.newId, overrideAccess: true })
      else {
        await nextIdOf(query, dish.id)
        const { id } = await req.payload.create({ ...options, overrideAccess: true })
        if (id !== dish.id) throw new Error(`A dish got the number ${id}, not ${dish.id}.`)
      }
      await query(
        z.unknown(),
        `update menu_items set created_at = coalesce($2, created_at), updated_at = coalesce($3, updated_at)
         where id = $1`,
        [
          before?.newId ?? dish.id,
          dish.created_at?.toISOString() ?? null,
          dish.updated_at?.toISOString() ?? null,
        ],
      )
      const newId = before?.newId ?? dish.id
      await noteRow(query, { kind: 'dish', oldId: dish.id, newId, seenAt: changedAt })
      report.dishes[before ? 'updated' : 'created'] += 1
    }
  }
  await resetIds(query)
}

async function categoryOf(
  req: PayloadRequest,
  given: string | null,
  locale: Language,
): Promise<number | null> {
  const name = given?.trim()
  if (!name) return null
  const known = await findCategoryByName(req, name)
  if (known !== undefined) return known
  const { id } = await req.payload.create({
    collection: 'categories',
    data: { name },
    depth: 0,
    locale,
    overrideAccess: true,
    req,
  })
  return id
}

import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'
import type { MappedMenu } from '@/src/domain/iiko/menu'

import type { ImportedCollections } from '../options'
import { applyMenuPlan } from './applyMenuPlan'
import { type MenuPlan, planMenu } from './planMenu'
import { readStoredMenu } from './readStoredMenu'

export type ImportMenu = {
  payload: Payload
  collections: ImportedCollections
  menu: MappedMenu
  /** Only says what would be done. */
  isDryRun?: boolean
  /** Called before the first write and after each. */
  onProgress?: (progress: { done: number; total: number }) => void
  /** Stops the import before the next write; nothing of it stays. */
  signal?: AbortSignal
  /** The language that the menu in iiko is written in. */
  locale?: 'ru' | 'en'
}

export type Counts = { created: number; updated: number; unchanged: number }
export type Imported = { categories: Counts; dishes: Counts }

/**
 * Brings our menu to what iiko's menu says, in one transaction: all of it or, when any record
 * fails, nothing. The same menu again changes nothing. Hooks see `context.source === 'iiko'`.
 * Throws RecordNotSaved naming the record, the signal's reason, or the database's own error.
 */
export async function importMenu(options: ImportMenu): Promise<Imported> {
  const {
    payload,
    collections,
    menu,
    isDryRun = false,
    onProgress,
    signal,
    locale = 'ru',
  } = options
  const req = await createLocalReq(
    { context: { source: 'iiko' }, fallbackLocale: false, locale },
    payload,
  )
  const plan = await inTransaction(req, async () => {
    // Two imports at once would both find a new record missing.
    await lockByName(req, 'iiko-menu')
    const stored = await readStoredMenu(req, collections)
    const planned = planMenu(stored, menu)
    if (isDryRun) return planned
    const total = planned.size
    let done = 0
    onProgress?.({ done, total })
    const onWrite = () => {
      signal?.throwIfAborted()
      done += 1
      onProgress?.({ done, total })
    }
    await applyMenuPlan({ req, collections, stored, plan: planned, onWrite })
    return planned
  })
  return { categories: count(plan.categories), dishes: count(plan.dishes) }
}

function count({
  created,
  updated,
  unchanged,
}: MenuPlan['categories'] | MenuPlan['dishes']): Counts {
  return { created: created.length, updated: updated.length, unchanged: unchanged.length }
}

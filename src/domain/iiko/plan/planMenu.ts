import { isSame } from '@/src/domain/sync/isSame'
import { reconcile } from '@/src/domain/sync/reconcile'
import type { Present, Wanted } from '@/src/domain/sync/Record'

import type { WantedMenu, WantedRecord } from '../wanted/WantedMenu'
import type { Action, MenuPlan, NewGiven, RecordChange, StoredRecord } from './MenuPlan'
import { recordKey } from './recordKey'

const nothing: Present = { fields: {}, rows: [], given: null }
const gone: Wanted = { fields: { trashed: true } }
const noOffer: Wanted = { fields: { price: null, isHidden: false } }

/**
 * What must be written so that the menu follows iiko, record by record (see reconcile). What iiko gave
 * before and does not mention any more goes to the trash, unless the source told no menu at all (T10)
 * or its record could not be read; a record that comes back is the same one again (T18). After the plan is applied, the same call plans
 * nothing.
 */
export function planMenu(wanted: WantedMenu, stored: ReadonlyMap<string, StoredRecord>): MenuPlan {
  const changes: RecordChange[] = []
  const given: NewGiven[] = []
  const kept: MenuPlan['kept'][number][] = []
  const counts = {
    create: 0,
    update: 0,
    remove: 0,
    restore: 0,
    unchanged: 0,
    hidden: 0,
    priced: 0,
    kept: 0,
  }
  const mentioned = new Set<string>()

  const look = (record: WantedRecord, is: StoredRecord | undefined) => {
    const done = reconcile(record, is ?? nothing)
    const { kind, externalId } = record
    if (done.isGivenNew || !is) given.push({ kind, externalId, given: done.given })
    if (done.kept.length > 0) {
      kept.push({ kind, externalId, fields: done.kept })
      counts.kept += done.kept.length
    }
    const action = actionOf(is, done)
    if (action === null) {
      counts.unchanged += 1
      return
    }
    counts[action] += 1
    if (is && done.fields.isAvailable?.[1] === false) counts.hidden += 1
    if (is && (done.fields.price || done.rows.some(({ fields }) => fields.price)))
      counts.priced += 1
    changes.push({
      kind,
      externalId,
      id: is?.id ?? null,
      name: record.name,
      action,
      fields: done.fields,
      rows: done.rows,
      newRows: done.areRowsMoved ? done.newRows : null,
    })
  }

  for (const record of wanted.records) {
    const key = recordKey(record)
    if (mentioned.has(key)) continue
    mentioned.add(key)
    look(record, stored.get(key))
  }
  const withdrawn = new Set(wanted.withdrawn.map((id) => `dish:${id}`))
  const unread = new Set(wanted.unread?.map((id) => `dish:${id}`))
  // Dishes first, then what they stand in.
  const leaving = [...stored].reverse()
  for (const [key, is] of leaving) {
    if (mentioned.has(key) || unread.has(key)) continue
    // What a dish that could not be read is sold with may be nobody else's.
    if (unread.size > 0 && (is.kind === 'group' || is.kind === 'offer')) continue
    // Without a word from iiko before, it is not iiko's to take away.
    const isGone = (wanted.isWhole && is.given !== null) || withdrawn.has(key)
    if (isGone) look({ ...is, ...(is.kind === 'offer' ? noOffer : gone), rows: undefined }, is)
  }
  return { changes, given, counts, kept }
}

function actionOf(is: StoredRecord | undefined, done: ReturnType<typeof reconcile>): Action | null {
  if (!is) return 'create'
  const trashed = done.fields.trashed
  if (trashed) return trashed[1] === true ? 'remove' : 'restore'
  const isQuiet = Object.keys(done.fields).length === 0 && !done.areRowsMoved
  if (isQuiet) return null
  const becomes = (name: string) => {
    const changed = done.fields[name]
    return (changed ? changed[1] : is.fields[name]) ?? null
  }
  const isNoOffer =
    is.kind === 'offer' && isSame(becomes('price'), null) && becomes('isHidden') !== true
  return isNoOffer ? 'remove' : 'update'
}

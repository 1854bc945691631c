import { recordKey } from '../plan/recordKey'
import type { StoredRecord } from '../plan/MenuPlan'
import { offerRecord } from './offerRecord'
import type { WantedMenu, WantedRecord } from './WantedMenu'

type Circumstances = {
  /** Whose answer the menu is. */
  organization: string
  stored: ReadonlyMap<string, StoredRecord>
  /** Keys of records that another organisation has given. */
  foreign: ReadonlySet<string>
}

/**
 * What an organisation says of dishes and modifiers that another one has given already: the record stays
 * the other one's, and of what is on sale it is told where the price at its restaurant differs, or that it is
 * not sold there: because the organisation says so, or because its whole menu does not know it.
 */
export function offersHere(
  { isWhole, records, skipped, unread = [], withdrawn }: WantedMenu,
  { organization, stored, foreign }: Circumstances,
): WantedRecord[] {
  const offer = (is: StoredRecord, part: string, price: number | null): WantedRecord => {
    const kind = is.kind === 'group' ? 'group' : 'dish'
    return offerRecord({ place: organization, kind, id: is.externalId, part }, is.name, price)
  }
  const theirs = (key: string) => {
    const is = foreign.has(key) ? stored.get(key) : undefined
    return is && is.fields.trashed !== true && is.fields.isAvailable !== false ? is : undefined
  }
  const gone = withdrawn.flatMap((id): WantedRecord[] => {
    const is = theirs(`dish:${id}`)
    return is ? [offer(is, '', null)] : []
  })
  const sold = records.flatMap((record): WantedRecord[] => {
    const is = ['dish', 'group'].includes(record.kind) ? theirs(recordKey(record)) : undefined
    if (!is || is.fields.isCombo === true) return []
    if (record.fields.isAvailable === false) return [offer(is, '', null)]
    if (is.kind === 'dish' && is.rows.length === 0)
      return differs(is, '', record.fields.price, is.fields.price)
    const here = new Map(record.rows?.map(({ key, fields }) => [key, fields.price]))
    return is.rows.flatMap(({ key, fields }) => {
      const isIikos = is.given?.rows[key] !== undefined
      // Other dishes of the menu here may use the group with other modifiers, so silence says nothing of one.
      if (!here.has(key)) return isIikos && is.kind === 'dish' ? [offer(is, key, null)] : []
      return differs(is, key, here.get(key), fields.price)
    })
  })
  return [...gone, ...sold, ...unknown()]

  function unknown(): WantedRecord[] {
    if (!isWhole) return []
    const mentioned = new Set(records.map(recordKey))
    // What was left out or could not be read is on its menu; nobody knows how.
    const spared = [
      ...withdrawn,
      ...unread,
      ...skipped.flatMap(({ externalId }) => externalId ?? []),
    ]
    for (const id of spared) mentioned.add(`dish:${id}`)
    return [...foreign].flatMap((key): WantedRecord[] => {
      const is = key.startsWith('dish:') && !mentioned.has(key) ? theirs(key) : undefined
      // Combos are on external menus alone, so a nomenclature's silence says nothing of them.
      return is && is.fields.isCombo !== true ? [offer(is, '', null)] : []
    })
  }

  function differs(is: StoredRecord, size: string, here: unknown, there: unknown): WantedRecord[] {
    return typeof here === 'number' && here !== there ? [offer(is, size, here)] : []
  }
}

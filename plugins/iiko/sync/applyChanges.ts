import type { PayloadRequest } from 'payload'

import type { Db } from '@/src/db/iiko/Db'
import { holdName } from '@/src/db/iiko/holdName'
import { insertRows } from '@/src/db/iiko/rows'
import { pruneVersions, snapshotVersions } from '@/src/db/iiko/snapshotVersions'
import { takeIds } from '@/src/db/iiko/takeIds'
import type { NewGiven, RecordChange, StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'
import { recordKinds } from '@/src/domain/iiko/wanted/WantedMenu'

import type { Applying, Change } from './Applying'
import { openDrafts } from './openDrafts'
import { writeDishParts } from './writeDishParts'
import { writeModifiers } from './writeModifiers'
import { writeOffers } from './writeOffers'
import { kinds, writeRecords } from './writeRecords'

const tables = { ...mapTables(), offer: 'location_offers' } as const
const turns = { category: 'categories', group: 'modifier-groups', dish: 'menu-items' } as const

type Apply = {
  /** The transaction. */
  db: Db
  /** Payload's request that carries it, where there is one: see DraftsAreOpen. */
  req: PayloadRequest | null
  connection: number
  locale: string
  locations: ReadonlyMap<string, number>
  stored: ReadonlyMap<string, StoredRecord>
  changes: readonly RecordChange[]
  given: readonly NewGiven[]
  /** Documents beside the stored ones that the changes refer to, by the key of their record. */
  known?: ReadonlyMap<string, number>
  /** Called between the steps, with what is done: for progress, and for tests that kill it there. */
  onStep?: (step: string) => Promise<void> | void
}

/**
 * Writes the changes of a plan in the transaction by bulk statements: readers see all of them
 * or none. Published documents change as they are published; a draft that staff have open takes the new
 * values of what it has not changed and stays a draft. Returns the changes with the ids of their
 * documents.
 */
export async function applyChanges(apply: Apply): Promise<Change[]> {
  const { db, req, connection, locale, locations, stored, given, onStep } = apply
  // In one order, as hooks take them: the place in the order and the slug of a new document.
  for (const kind of ['category', 'group', 'dish'] as const) {
    const isNew = apply.changes.some((change) => change.kind === kind && change.action === 'create')
    if (isNew) await holdName(db, turns[kind])
  }

  const ids = new Map<string, number>(apply.known)
  for (const [key, { id }] of stored) ids.set(key, id)
  for (const kind of recordKinds) {
    const created = apply.changes.filter((change) => change.kind === kind && change.id === null)
    const fresh = await takeIds(db, tables[kind], created.length)
    created.forEach(({ externalId }, index) => {
      const id = fresh[index]
      if (id !== undefined) ids.set(`${kind}:${externalId}`, id)
    })
  }
  const applying: Applying = {
    db,
    connection,
    locale,
    locations,
    stored,
    idOf: (kind, reference) =>
      reference.startsWith('#')
        ? Number(reference.slice(1))
        : (ids.get(`${kind}:${reference}`) ?? null),
  }
  const changes = apply.changes.flatMap((change): Change[] => {
    const document = change.id ?? ids.get(`${change.kind}:${change.externalId}`)
    return document === undefined ? [] : [{ ...change, id: document, document }]
  })
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind)
  const touched = (kind: Change['kind']) => of(kind).map(({ document }) => document)

  const drafts = await openDrafts({ db, req }, { group: touched('group'), dish: touched('dish') })
  await onStep?.('drafts')
  await writeRecords(applying, 'category', of('category'))
  await onStep?.('categories')
  await writeRecords(applying, 'group', of('group'))
  await writeModifiers(applying, of('group'))
  await onStep?.('groups')
  await writeRecords(applying, 'dish', of('dish'))
  await onStep?.('dishes')
  await writeDishParts(applying, of('dish'))
  await onStep?.('parts')
  await writeOffers(applying, of('offer'))
  await onStep?.('offers')
  for (const kind of ['category', 'group', 'dish'] as const) {
    const documents = touched(kind)
    const known = of(kind).flatMap(({ action, document }) =>
      action === 'create' ? [] : [document],
    )
    await snapshotVersions(db, kinds[kind].table, documents)
    await pruneVersions(db, kinds[kind].table, known)
    await onStep?.(`versions of ${kind}`)
  }
  await drafts.carry()
  await onStep?.('carried')
  await keepGiven()
  await onStep?.('given')
  return changes

  async function keepGiven(): Promise<void> {
    const gone = new Set(
      of('offer').flatMap(({ action, document }) => (action === 'remove' ? [document] : [])),
    )
    await insertRows(db, 'iiko_given', rows(), ['kind', 'document'])
    function* rows() {
      for (const { kind, externalId, given: said } of given) {
        const document = ids.get(`${kind}:${externalId}`)
        if (document === undefined || (kind === 'offer' && gone.has(document))) continue
        yield { kind, document, external_id: externalId, connection, given: said }
      }
    }
  }
}

function mapTables() {
  return {
    category: kinds.category.table,
    group: kinds.group.table,
    dish: kinds.dish.table,
  }
}

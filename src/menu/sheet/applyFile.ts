import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'
import { lockRows } from '@/src/db/lockRows'
import type { RecordChange } from '@/src/domain/sheet/Plan'
import type { Stored } from '@/src/domain/sheet/stored'

import { NotApplied } from './NotApplied'
import { type FilePlan, planFile, type TableFile } from './planFile'
import { rowNotSaved } from './rowNotSaved'
import { writeRecord } from './writeRecord'
import { parentsFirst } from './parentsFirst'
import { gatherPhotos } from './photos/gatherPhotos'
import { photosOf } from './photos/photosOf'
import { removeStored, storePhotos } from './photos/storePhotos'

type Apply = TableFile & {
  req: PayloadRequest
  /** Of the preview that a person agreed to; undefined: whatever the file says. */
  fingerprint?: string
  onProgress?: (step: { done: number; total: number }) => void
  signal?: AbortSignal
}

/**
 * Applies a file to the menu in one transaction: all of it or nothing. Only records with a differing
 * cell are written. Photos are fetched before it begins. Throws NotApplied when a row cannot be taken
 * or saved, or when what the preview showed has changed since; the signal's reason when it is stopped.
 */
export async function applyFile(asked: Apply): Promise<FilePlan> {
  const { req, photos, fingerprint, onProgress, signal } = asked
  const first = await inTransaction(req, () => planFile(req, asked))
  refuse(first, fingerprint)
  const needed = photosOf(first)
  const total = needed.length + first.changes.length
  let done = 0
  const onStep = () => onProgress?.({ done: ++done, total })
  onProgress?.({ done, total })
  const { faults, files } = await gatherPhotos({
    needed,
    archive: photos,
    onPhoto: onStep,
    signal,
  })
  if (faults.length > 0) throw new NotApplied({ kind: 'faults', faults })

  const filenames: string[] = []
  try {
    return await inTransaction(req, async () => {
      await lockByName(req, 'menu-file')
      // What is locked now stays as it is read next, until the commit.
      await lockStored(req, first)
      const plan = await planFile(req, asked)
      refuse(plan, first.fingerprint)
      const ids = new Map<string, number>()
      const onStored = (ref: string, id: number, names: string[]) => {
        ids.set(ref, id)
        filenames.push(...names)
      }
      await storePhotos({ req, needed, files, onStored, signal })
      await write(req, plan, { ids, onStep, signal })
      return plan
    })
  } catch (error) {
    await removeStored(filenames)
    throw error
  }
}

function refuse(plan: FilePlan, fingerprint: string | undefined): void {
  if (plan.faults.length > 0) throw new NotApplied({ kind: 'faults', faults: plan.faults })
  if (fingerprint !== undefined && fingerprint !== plan.fingerprint) {
    throw new NotApplied({ kind: 'changed' })
  }
}

async function lockStored(req: PayloadRequest, { changes, stored }: FilePlan): Promise<void> {
  for (const { collection, name } of Object.values(stored.sheets)) {
    const ids = changes.filter(({ isNew, sheet }) => sheet === name && !isNew).map(numberOf)
    await lockRows(req, collection, ids)
  }
}

const numberOf = ({ ref }: Pick<RecordChange, 'ref'>) => Number(ref.slice(1))

type Write = { ids: Map<string, number>; onStep: () => void; signal: AbortSignal | undefined }

async function write(
  req: PayloadRequest,
  { changes, stored }: FilePlan,
  { ids, onStep, signal }: Write,
): Promise<void> {
  const idOf = (ref: string): number => {
    if (ref.startsWith('#')) return Number(ref.slice(1))
    const id = ids.get(ref)
    if (id === undefined) throw new Error(`${ref} is named before it is written.`)
    return id
  }
  const known = new Map<string, Stored>(
    Object.values(stored.sheets).flatMap(({ name }) =>
      stored.records[name].map((record) => [`${name}#${String(record.id)}`, record]),
    ),
  )
  for (const change of parentsFirst(changes)) {
    signal?.throwIfAborted()
    const sheet = stored.sheets[change.sheet]
    const before = known.get(`${change.sheet}${change.ref}`)
    const id = await writeRecord({ req, sheet, change, before, idOf }).catch((error: unknown) => {
      throw new NotApplied(
        { kind: 'faults', faults: [rowNotSaved(change, error)] },
        { cause: error },
      )
    })
    ids.set(change.ref, id)
    onStep()
  }
}

import { createHash } from 'node:crypto'

import type { File, PayloadRequest } from 'payload'

import type { Fault } from '@/src/domain/sheet/Fault'
import type { Plan } from '@/src/domain/sheet/Plan'
import { planWorkbook } from '@/src/domain/sheet/planWorkbook'
import type { Table } from '@/src/domain/sheet/Value'

import { bringPhotos } from './photos/bringPhotos'
import { draftedKey, type ReadMenu, readStoredMenu } from './readStoredMenu'
import { Unreadable } from './Unreadable'

/** What a file would change, against the menu that it was compared with. */
export type FilePlan = Plan & {
  readonly stored: ReadMenu
  /** The same as long as the file and the stored cells that it differs from are the same. */
  readonly fingerprint: string
}

/** A person's tables, and how they are to be taken. */
export type TableFile = {
  readonly tables: readonly Table[]
  /** Photos that come with the file, by the file name in lower case. */
  readonly photos?: ReadonlyMap<string, File> | undefined
  /** Categories that dishes name and nobody has come with the file, instead of being wrong in it. */
  readonly createCategories?: boolean | undefined
}

/** Compares a file with the stored menu; writes nothing. Throws Unreadable when no sheet of it is ours. */
export async function planFile(
  req: PayloadRequest,
  { createCategories, photos, tables }: TableFile,
): Promise<FilePlan> {
  const stored = await readStoredMenu(req)
  const plan = planWorkbook(tables, stored, { bring: bringPhotos(photos), createCategories })
  if (!plan) throw new Unreadable('noSheet')
  const faults = [...plan.faults, ...openDrafts(plan, stored)]
  const fingerprint = createHash('sha256').update(JSON.stringify(plan.changes)).digest('base64url')
  return { ...plan, faults, fingerprint, stored }
}

/** Who takes back what is published decides first on the draft that staff have open over it. */
function openDrafts({ changes }: Plan, { drafted, sheets }: ReadMenu): Fault[] {
  return changes.flatMap(({ cells, name, ref, sheet }) => {
    const status = cells.find(({ column }) => column === 'status')
    if (!status || !drafted.has(draftedKey(sheets[sheet].collection, ref.slice(1)))) return []
    return [{ sheet, row: status.row, column: status.column, code: 'openDraft', found: name }]
  })
}

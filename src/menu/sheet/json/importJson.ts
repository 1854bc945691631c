import { createHash } from 'node:crypto'

import type { File, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'

import { applyJson } from './applyJson'
import { JsonNotImported } from './JsonNotImported'
import { knownKeys } from './knownKeys'
import { type JsonChange, type JsonError, planJson } from './planJson'
import { readJson } from './readJson'
import { sayMenu } from './writeJson'

export type ImportJson = {
  req: PayloadRequest
  text: string
  /** Photos that come with the file, by the file name in lower case. */
  photos?: ReadonlyMap<string, File>
  /** Only says what would be done. */
  isDryRun?: boolean
  /** Of the preview that a person agreed to; undefined: whatever the file says. */
  fingerprint?: string
  onProgress?: (step: { done: number; total: number }) => void
  /** Stops the import before the next write; nothing of it stays. */
  signal?: AbortSignal
}

export type JsonImport = {
  changes: readonly JsonChange[]
  errors: readonly JsonError[]
  /** The same as long as the file and what it differs from are the same. */
  fingerprint: string
}

/**
 * Brings a JSON menu into the database with the rights of the request's user: all of it in one
 * transaction, or nothing. Only fields that differ are written; what the file lacks is left alone.
 * Throws JsonNotImported, or the signal's reason. A dry run tells errors instead of throwing them.
 */
export async function importJson(wanted: ImportJson): Promise<JsonImport> {
  const { req, text, photos, isDryRun = false, fingerprint, onProgress, signal } = wanted
  const read = readJson(text)
  if ('wrongAt' in read) throw new JsonNotImported({ kind: 'unreadable', at: read.wrongAt })
  const fileOf = (filename: string) => photos?.get(filename.toLowerCase())

  return inTransaction(req, async () => {
    await lockByName(req, 'menu-file')
    const now = await sayMenu(req)
    const brings = (filename: string) => fileOf(filename) !== undefined
    const menu = knownKeys({ req, menu: read.menu, now })
    const plan = planJson({ req, menu, now, brings })
    const hash = createHash('sha256').update(JSON.stringify(plan.changes)).digest('base64url')
    const told = { ...plan, fingerprint: hash }
    if (isDryRun) return told
    if (plan.errors.length > 0) throw new JsonNotImported({ kind: 'errors', errors: plan.errors })
    if (fingerprint !== undefined && fingerprint !== hash) {
      throw new JsonNotImported({ kind: 'changed' })
    }
    await write({ req, plan, now, fileOf, onProgress, signal })
    return told
  })
}

type Write = Pick<ImportJson, 'req' | 'onProgress' | 'signal'> & {
  plan: { changes: readonly JsonChange[] }
  now: Awaited<ReturnType<typeof sayMenu>>
  fileOf: (filename: string) => File | undefined
}

async function write({ req, plan, now, fileOf, onProgress, signal }: Write): Promise<void> {
  const total = plan.changes.length
  let done = 0
  onProgress?.({ done, total })
  const onWrite = () => {
    signal?.throwIfAborted()
    done += 1
    onProgress?.({ done, total })
  }
  await applyJson({ req, changes: plan.changes, now, fileOf, onWrite })
}

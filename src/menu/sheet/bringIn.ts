import type { File, PayloadRequest } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import type { Language } from '@/src/i18n/language'

import { applyFile } from './applyFile'
import { countsOf, describePlan } from './describePlan'
import { describeJson } from './json/describeJson'
import { importJson } from './json/importJson'
import { planFile } from './planFile'
import type { Counts, Preview } from './Preview'
import type { Incoming } from './readIncoming'

type Bring = {
  req: PayloadRequest
  incoming: Incoming
  /** Photos that come with the file, by the file name in lower case. */
  photos?: ReadonlyMap<string, File> | undefined
  /** Of a table: see TableFile. */
  createCategories?: boolean | undefined
}

/** What a file of the menu would change; writes nothing. Throws Unreadable and JsonNotImported. */
export async function previewFile(
  { incoming, req, ...file }: Bring,
  language: Language,
): Promise<Preview> {
  if (incoming.kind === 'json') {
    const plan = await importJson({ req, text: incoming.text, photos: file.photos, isDryRun: true })
    return describeJson(plan, { req, language })
  }
  const plan = await inTransaction(req, () => planFile(req, { ...file, tables: incoming.tables }))
  return describePlan(plan, language)
}

type BringIn = Bring & {
  /** Of the preview that a person agreed to; undefined: whatever the file says. */
  fingerprint?: string
  onProgress?: (step: { done: number; total: number }) => void
  /** Stops it before the next write; nothing stays. */
  signal?: AbortSignal
}

/**
 * Brings a file of the menu in: all of it in one transaction, or nothing. Throws Unreadable, NotApplied
 * and JsonNotImported, or the signal's reason.
 */
export async function bringIn({ incoming, ...rest }: BringIn): Promise<Counts> {
  if (incoming.kind === 'table') {
    return countsOf(await applyFile({ ...rest, tables: incoming.tables }))
  }
  const done = await importJson({ ...rest, text: incoming.text })
  return describeJson(done, { req: rest.req, language: 'ru' }).counts
}

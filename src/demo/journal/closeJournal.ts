import { rm } from 'node:fs/promises'

import { journalFile } from './journalFile'

/** Forgets the fill: its photos are there for good, or gone. */
export async function closeJournal(): Promise<void> {
  await rm(journalFile(), { force: true })
}

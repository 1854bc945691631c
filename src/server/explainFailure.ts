import { EmbeddedPostgresError } from '@/src/db/embedded/EmbeddedPostgresError'
import { PendingMigrationsError } from '@/src/db/roles/PendingMigrationsError'
import { SettingsError } from '@/src/settings'

import { DatabaseUnreachableError } from './checkDatabase'
import { ListenError } from './listenAt'

const told = [
  DatabaseUnreachableError,
  EmbeddedPostgresError,
  ListenError,
  PendingMigrationsError,
  SettingsError,
]

/**
 * What an operator reads when Carte cannot start: the sentence of a failure that we foresaw, the
 * stack of one that we did not.
 */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (told.some((kind) => error instanceof kind)) return error.message
  return error.stack ?? error.message
}

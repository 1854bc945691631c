import { phase } from '@/src/launch/phase.mjs'

import { type OpenDatabase, openDatabase } from './openDatabase'
import type { Shutdown } from './shutdown'

/** The database, closed when the process stops, also in the middle of opening it: its Postgres has to stop as well. */
export function openOwnDatabase(shutdown: Shutdown): Promise<OpenDatabase> {
  const opening = phase({ ru: 'База данных', en: 'Database' }, () => openDatabase('server'))
  shutdown.onStop('database', () =>
    opening.then(
      ({ close }) => close(),
      () => undefined,
    ),
  )
  return opening
}

import type { ClaimedRun } from './claimRun'
import type { Connected } from './connectionOf'
import { hashOf, purposeOf } from './hashOf'
import { readAnswer } from './readAnswer'
import type { Answer, FetchMenu } from './Source'

type Taken = { is: 'same'; hash: string } | { is: 'answer'; hash: string; answer: Answer }

type Take = {
  fetchMenu: FetchMenu
  onStep?: (step: string) => Promise<void> | void
  now: () => number
}

/**
 * The menu of a run from iiko, read; or that it is the one that was applied last, which is not read. Iiko's
 * answer, which may have hundreds of megabytes, is in memory no longer than this takes. Rejects as `fetchMenu`.
 */
export async function takeMenu(
  { fetchMenu, onStep, now }: Take,
  run: ClaimedRun,
  connection: Connected,
): Promise<Taken> {
  const isKnown = run.hash?.startsWith(`${purposeOf(connection)}.`) === true
  const mayBeSame = isKnown && !run.is_stale && !run.is_preview
  const bytes = await fetchMenu(connection, mayBeSame ? run.revision : null)
  await onStep?.('fetched')
  if (bytes === null) return { is: 'same', hash: run.hash ?? '' }
  const hash = hashOf(bytes, connection)
  if (mayBeSame && hash === run.hash) return { is: 'same', hash }
  return { is: 'answer', hash, answer: readAnswer(bytes, connection, now()) }
}

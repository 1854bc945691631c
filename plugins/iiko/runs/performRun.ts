import { readStored } from '@/src/db/iiko/readStored'
import { type Guard, guardsOf } from '@/src/domain/iiko/plan/guardsOf'
import { planMenu } from '@/src/domain/iiko/plan/planMenu'
import type { Finding } from '@/src/domain/iiko/wanted/Finding'
import { momentOf } from '@/src/domain/schedule/momentOf'
import { keptReason } from '@/src/i18n/runReason'

import { IikoError } from '../errors/IikoError'
import { applyPlan, ChangedMeanwhile } from './applyPlan'
import { type ClaimedRun, claimRun } from './claimRun'
import { connectionOf, type Connected } from './connectionOf'
import { forgetOthers } from './forgetOthers'
import { groupFindings } from './groupFindings'
import { keepChanges } from './keepChanges'
import { noteRun } from './noteRun'
import { ownPart } from './ownPart'
import type { Perform } from './Perform'
import type { RunState } from './runStates'
import { RunTaken } from './RunTaken'
import { settleRun } from './settleRun'
import { sparing } from './sparing'
import { takeMenu } from './takeMenu'
import { tellOfRun } from './tellOfRun'
import { undoRun } from './undoRun'

/** A run that killed its process so often is not begun again. */
const mostAttempts = 5
/** How often a menu that staff change meanwhile is compared anew. */
const mostTries = 4

/**
 * Does a run from fetching to the end. Whatever happens, its record says it; the menu is changed by one
 * transaction or not at all. For whoever holds the lock of the run's connection.
 */
export async function performRun(perform: Perform, run: number): Promise<void> {
  const { ground, openPayload, onStep } = perform
  const claimed = await claimRun(ground, run)
  if (!claimed) return
  await onStep?.('claimed')
  const fail = (reason: string) =>
    settleRun(ground.db.drizzle, { run: claimed, connection: null, state: 'failed', reason })
  if (claimed.attempts > mostAttempts) return fail('killed')
  const connection =
    claimed.connection === null ? null : await connectionOf(ground, claimed.connection)
  if (!connection) return fail('noConnection')
  let state: RunState
  try {
    if (claimed.undoes !== null)
      return await undoRun({ ground, openPayload, onStep }, claimed, connection)
    state = await sync(perform, claimed, connection)
  } catch (error) {
    if (error instanceof RunTaken) return
    ground.logger.warn({ err: error, run }, 'A sync of the menu with iiko failed')
    await fail(reasonOf(error))
    state = 'failed'
  }
  await tellOfRun(ground, claimed, state)
}

/** What is not iiko's has words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof IikoError) return keptReason(error.text)
  return (error instanceof Error ? error.message : String(error)).slice(0, 500)
}

async function sync(perform: Perform, run: ClaimedRun, connection: Connected): Promise<RunState> {
  const { ground, openPayload, fetchMenu, limits, onStep, now = Date.now } = perform
  const db = ground.db.drizzle
  const settle = async (outcome: Omit<Parameters<typeof settleRun>[1], 'run' | 'connection'>) => {
    await settleRun(db, { run, connection: connection.id, ...outcome })
    return outcome.state
  }

  const taken = await takeMenu({ fetchMenu, onStep, now }, run, connection)
  const { hash } = taken
  // The same menu as was applied: staff's changes since are theirs, so nothing is to be done.
  if (taken.is === 'same') {
    return settle({ state: 'unchanged', known: { hash, nextPriceAt: null, isApplied: false } })
  }
  const { answer } = taken
  if (!answer.ok) {
    const { code, ...rest } = answer.fault
    const params = 'params' in rest ? JSON.stringify(rest.params) : ''
    return settle({ state: 'failed', reason: `${code} ${params}`.trim() })
  }
  const { bad, revision } = answer
  const menu = sparing(answer.menu, bad)
  await onStep?.('read')
  const skipped: Finding[] = [...bad, ...menu.skipped]
  const remarks: Finding[] = [...menu.remarks]
  const notice = (code: 'emptyAnswer' | 'revisionWentBack', params: Finding['params']) =>
    remarks.unshift({ kind: 'menu', externalId: null, name: null, code, params })
  if (!answer.menu.isWhole) notice('emptyAnswer', {})
  const hasGoneBack = revision !== null && run.revision !== null && isOlder(revision, run.revision)
  if (hasGoneBack) notice('revisionWentBack', { was: run.revision ?? '', becomes: revision })

  for (let attempt = 1; ; attempt += 1) {
    const { records, stamps, foreign } = await readStored(db, {
      connection: connection.id,
      locale: connection.locale,
      locations: connection.locations,
    })
    await onStep?.('compared')
    const own = new Map([...records].filter(([key]) => !foreign.has(key)))
    const wanted = ownPart(menu, {
      organization: connection.organization,
      locations: connection.locations,
      stored: records,
      foreign,
    })
    const plan = planMenu(wanted, own)
    const nextPriceAt = momentIn(connection.timeZone, menu.nextPriceAt)
    const known = { hash, nextPriceAt, isApplied: true }
    const findings = groupFindings(skipped, remarks)
    const told = { counts: plan.counts, findings, revision }
    if (plan.changes.length === 0 && plan.given.length === 0) {
      // An answer that is no menu is not remembered as the menu.
      const isMenu = menu.isWhole && !run.is_preview
      return settle({ state: 'unchanged', ...told, ...(isMenu ? { known } : {}) })
    }
    const guards: Guard[] = [
      ...(run.is_first ? [{ code: 'first' as const }] : []),
      ...(hasGoneBack && plan.counts.remove > 0 && run.revision !== null
        ? [
            {
              code: 'revisionWentBack' as const,
              was: Number(run.revision),
              becomes: Number(revision),
            },
          ]
        : []),
      ...guardsOf(plan.changes, own, limits),
    ]
    const isHeld = guards.length > 0 && !run.is_approved
    if (run.is_preview || isHeld) {
      await keepChanges(db, run.id, plan.changes)
      return settle({ state: run.is_preview ? 'preview' : 'held', guards, ...told })
    }
    try {
      await applyPlan({
        ground,
        openPayload,
        connection,
        stored: own,
        stamps,
        plan,
        known: new Map([...records].map(([key, { id }]) => [key, id])),
        onStep,
        finish: (tx, changes) => keepAndSettle(tx, changes),
      })
      await onStep?.('committed')
      return 'applied'
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt >= mostTries) throw error
    }

    async function keepAndSettle(
      tx: Parameters<typeof settleRun>[0],
      changes: Parameters<typeof keepChanges>[2],
    ): Promise<void> {
      await keepChanges(tx, run.id, changes)
      // What other connections say of these dishes is a difference from what they now are.
      if (changes.some(({ kind }) => kind === 'dish')) await forgetOthers(tx, connection.id)
      await noteRun(tx, run.id, plan)
      await settleRun(tx, {
        run,
        connection: connection.id,
        state: plan.changes.length > 0 ? 'applied' : 'unchanged',
        guards,
        ...told,
        known,
      })
    }
  }
}

/** Revisions are whole numbers of any length. */
function isOlder(one: string, other: string): boolean {
  return BigInt(one) < BigInt(other)
}

function momentIn(timeZone: string, local: string | null): string | null {
  if (local === null) return null
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))
  return new Date(momentOf(timeZone, local.slice(0, 10), minutes)).toISOString()
}

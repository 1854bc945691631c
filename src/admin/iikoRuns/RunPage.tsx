'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'
import { runReason } from '@/src/i18n/runReason'

import { askIiko } from './askIiko'
import { Changes } from './Changes'
import { Findings } from './Findings'
import { Pictures } from './Pictures'
import { runShape, type Run } from './runShape'
import { runTexts } from './runTexts'
import './iikoRuns.css'

const live: ReadonlySet<string> = new Set(['waiting', 'running'])

/** A run of the sync: how far it is while it runs, then what it changes, and what a person may decide. */
export function RunPage() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const texts = runTexts(i18n.language)
  const language = adminLanguage(i18n.language)
  const [run, setRun] = useState<Run | null>(null)
  const [followed, follow] = useState<number | null>(id === undefined ? null : Number(id))
  const [isBusy, setBusy] = useState(false)

  const read = useCallback(async () => {
    if (followed === null) return
    const answer = await askIiko(`/sync/${followed}`, i18n.language)
    if (answer.ok) setRun(runShape.parse(await answer.json()))
  }, [followed, i18n.language])

  useEffect(() => {
    void read()
  }, [read])
  const isLive = run === null || live.has(run.state)
  useEffect(() => {
    if (!isLive) return
    const timer = setInterval(() => void read(), 500)
    return () => clearInterval(timer)
  }, [isLive, read])

  const isBringing = (run?.pictures?.waiting ?? 0) > 0
  useEffect(() => {
    if (!isBringing) return
    const timer = setInterval(() => void read(), 2_000)
    return () => clearInterval(timer)
  }, [isBringing, read])

  if (!run) return <p aria-busy="true">…</p>

  const decide = async (decision: 'approve' | 'decline' | 'undo') => {
    setBusy(true)
    try {
      const answer = await askIiko(`/sync/${run.id}/decision`, i18n.language, { do: decision })
      if (answer.status === 404) {
        toast.error(texts.late)
        return
      }
      if (answer.status === 409) {
        toast.error(texts.overtaken)
        await read()
        return
      }
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      const { id: next } = runShape.pick({ id: true }).parse(await answer.json())
      setRun(null)
      follow(next)
      window.history.replaceState(null, '', `/admin/collections/iiko-runs/${next}`)
      if (next === run.id) await read()
    } catch {
      toast.error(texts.failedToStart)
    } finally {
      setBusy(false)
    }
  }

  const roubles = (kopecks: number) => formatRoubles(kopecks, language)
  const { counts } = run
  const step = texts.steps
  const stage =
    run.stage === 'fetching' || run.stage === 'fetched' || run.stage === 'read'
      ? step[run.stage]
      : step.other
  return (
    <section className="carte-run" aria-busy={isLive}>
      <h2 className="carte-run__title">
        {texts.title} № {run.id}
      </h2>
      <p className={`carte-run__state carte-run__state--${run.state}`} role="status">
        {run.state === 'running' ? `${stage}…` : texts.states[run.state]}
      </p>
      {isLive ? <progress className="carte-run__progress" aria-label={stage} /> : null}
      {run.undoes ? <p>{fill(texts.undoes, { id: run.undoes })}</p> : null}
      {run.reason ? <p className="carte-run__reason">{runReason(run.reason)[language]}</p> : null}
      {run.guards.length > 0 && (run.state === 'held' || run.state === 'preview') ? (
        <ul className="carte-run__guards">
          {run.guards.map((guard) => (
            <li key={guard.code}>
              {fill(texts.guards[guard.code], {
                count: guard.count ?? 0,
                of: guard.of ?? 0,
                percent: guard.percent ?? 0,
                name: guard.name ?? '',
                was: roubles(Number(guard.was ?? 0)),
                becomes: roubles(Number(guard.becomes ?? 0)),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {counts ? (
        <dl className="carte-run__counts">
          {(['create', 'update', 'remove', 'restore'] as const).map((action) => (
            <div key={action}>
              <dt>
                {run.state === 'applied' || run.state === 'undone'
                  ? texts.actionsDone[action]
                  : texts.actions[action]}
              </dt>
              <dd>{counts[action].toLocaleString(language)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {counts && counts.kept > 0 ? <p>{fill(texts.kept, { count: counts.kept })}</p> : null}
      {run.pictures ? <Pictures {...run.pictures} texts={texts} /> : null}
      <div className="carte-run__buttons">
        {run.state === 'held' || run.state === 'preview' ? (
          <>
            <Button disabled={isBusy} onClick={() => void decide('approve')}>
              {texts.approve}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              onClick={() => void decide('decline')}
            >
              {texts.decline}
            </Button>
          </>
        ) : null}
        {run.state === 'applied' && !run.undoes ? (
          <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void decide('undo')}>
            {texts.undo}
          </Button>
        ) : null}
      </div>
      {isLive || run.state === 'failed' ? null : (
        <Changes run={run.id} texts={texts} language={language} />
      )}
      <Findings findings={run.findings} texts={texts} language={language} />
    </section>
  )
}

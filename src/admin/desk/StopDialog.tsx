'use client'

import { useState } from 'react'

import type { DeskLine, DeskStop } from '@/src/domain/menu/desk/Desk'
import { localParts } from '@/src/domain/schedule/localParts'
import { momentOf } from '@/src/domain/schedule/momentOf'
import { fill } from '@/src/i18n/fill'

import { clockText, readClockText } from './clockText'
import { DeskDialog } from './DeskDialog'
import { nameOf } from './nameOf'
import { useDeskTexts } from './texts'

type Props = {
  line: DeskLine
  timeZone: string
  save: (stop: DeskStop) => void
  close: () => void
}

const hour = 3_600_000
const mostLeft = 1_000_000

/** Until when a dish is stopped, how many are left of it, and why. */
export function StopDialog({ close, line, save, timeZone }: Props) {
  const { texts } = useDeskTexts()
  const { stop } = line
  const [until, setUntil] = useState(stop?.until ? clockText(timeZone, stop.until) : '')
  const [left, setLeft] = useState(stop?.remaining ? String(stop.remaining) : '')
  const [reason, setReason] = useState(stop?.reason ?? '')
  const [wrong, setWrong] = useState<'time' | 'count' | null>(null)

  const after = (milliseconds: number) => () =>
    setUntil(clockText(timeZone, Date.now() + milliseconds))
  const untilMidnight = () => {
    const { date } = localParts(timeZone, Date.now())
    setUntil(clockText(timeZone, momentOf(timeZone, date, 1_440)))
  }

  const submit = () => {
    const moment = until === '' ? null : readClockText(timeZone, until)
    if (until !== '' && (moment === null || moment <= Date.now())) return setWrong('time')
    const remaining = left.trim() === '' ? null : Number(left)
    const isCount = remaining === null || (Number.isInteger(remaining) && remaining >= 0)
    if (!isCount || (remaining ?? 0) > mostLeft) return setWrong('count')
    save({ until: moment, remaining, reason: reason.trim() })
    close()
  }

  const title = fill(texts.dialogTitle, { name: nameOf(line, texts.untitled) })
  return (
    <DeskDialog close={close} submit={submit} submitLabel={texts.save} title={title}>
      <label>
        {texts.until} <small>{`${texts.inZone}, ${timeZone}`}</small>
        <input
          aria-describedby="carte-stop-time"
          aria-invalid={wrong === 'time'}
          onChange={(event) => setUntil(event.target.value)}
          type="datetime-local"
          value={until}
        />
      </label>
      <p className="carte-desk__wrong" id="carte-stop-time" role="alert">
        {wrong === 'time' && texts.wrongTime}
      </p>
      <div className="carte-stop__presets">
        {(
          [
            [texts.hour, after(hour)],
            [texts.threeHours, after(3 * hour)],
            [texts.midnight, untilMidnight],
            [texts.untilLifted, () => setUntil('')],
          ] as const
        ).map(([label, choose]) => (
          <button className="carte-desk__button" key={label} onClick={choose} type="button">
            {label}
          </button>
        ))}
      </div>
      <label>
        {texts.remaining} <small>{texts.remainingHint}</small>
        <input
          aria-describedby="carte-stop-count"
          aria-invalid={wrong === 'count'}
          inputMode="numeric"
          onChange={(event) => setLeft(event.target.value)}
          type="text"
          value={left}
        />
      </label>
      <p className="carte-desk__wrong" id="carte-stop-count" role="alert">
        {wrong === 'count' && texts.wrongCount}
      </p>
      <label>
        {texts.reason} <small>{texts.reasonHint}</small>
        <input
          maxLength={200}
          onChange={(event) => setReason(event.target.value)}
          type="text"
          value={reason}
        />
      </label>
    </DeskDialog>
  )
}

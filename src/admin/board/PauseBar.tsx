'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { Pause } from '@/src/domain/order/board/withNews'
import { fill } from '@/src/i18n/fill'

import { post } from '../post'

import { useBoardTexts } from './texts'

const spans = [15, 30, 60] as const

type Props = { location: number; pause: Pause; clock: (at: number) => string }

/** Whether the restaurant takes orders, and the buttons that change it. */
export function PauseBar({ clock, location, pause }: Props) {
  const { language, texts } = useBoardTexts()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')

  const change = async (isPaused: boolean, minutes: number | null) => {
    setAsking(false)
    setReason('')
    const until = minutes === null ? null : new Date(Date.now() + minutes * 60_000).toISOString()
    const wrong = await post(
      '/orders/pause',
      { location, isPaused, until, reason: isPaused ? reason.trim() : '' },
      { language, failed: texts.failed },
    )
    if (wrong) toast.error(wrong)
  }

  if (pause) {
    return (
      <div className="carte-board__paused" role="status">
        <span>
          {pause.until === null
            ? texts.paused
            : fill(texts.pausedUntil, { time: clock(pause.until) })}
        </span>
        <Button buttonStyle="secondary" onClick={() => void change(false, null)} size="small">
          {texts.resume}
        </Button>
      </div>
    )
  }
  if (!isAsking) {
    return (
      <Button buttonStyle="secondary" onClick={() => setAsking(true)} size="small">
        {texts.pause}
      </Button>
    )
  }
  return (
    <div aria-label={texts.pause} className="carte-board__spans" role="group">
      <label className="carte-board__why">
        {texts.pauseWhy}
        <input
          maxLength={120}
          onChange={({ target }) => setReason(target.value)}
          type="text"
          value={reason}
        />
      </label>
      {spans.map((minutes) => (
        <Button
          buttonStyle="secondary"
          key={minutes}
          onClick={() => void change(true, minutes)}
          size="small"
        >
          {fill(texts.pauseFor, { minutes })}
        </Button>
      ))}
      <Button buttonStyle="secondary" onClick={() => void change(true, null)} size="small">
        {texts.pauseOpen}
      </Button>
      <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="small">
        {texts.back}
      </Button>
    </div>
  )
}

'use client'

import { type Weekday, weekdays } from '@/src/domain/schedule/Weekday'
import type { WeeklyWindow } from '@/src/domain/schedule/WeeklyWindow'
import { fill } from '@/src/i18n/fill'

import { useScheduleTexts } from './texts'

type Props = {
  window: WeeklyWindow
  number: number
  isLocked: boolean
  change: (window: WeeklyWindow) => void
  remove: () => void
}

const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']
const weekend: Weekday[] = ['sat', 'sun']

/** The days and the hours of one window. */
export function WindowRow({ window, number, isLocked, change, remove }: Props) {
  const texts = useScheduleTexts()
  const { days, from, until } = window
  const everyDay = days.length === 0

  const toggle = (weekday: Weekday) => {
    const chosen = new Set(everyDay ? weekdays : days)
    if (!chosen.delete(weekday)) chosen.add(weekday)
    const next = weekdays.filter((one) => chosen.has(one))
    // No days at all would mean every day: the last one cannot be taken away.
    if (next.length > 0) change({ ...window, days: next.length === 7 ? [] : next })
  }

  const note =
    from === until
      ? texts.wholeDay
      : until < from
        ? fill(texts.nextDay, { time: until })
        : undefined
  return (
    <fieldset className="carte-window" disabled={isLocked}>
      <legend className="carte-window__legend">{fill(texts.row, { number })}</legend>
      <div className="carte-window__days">
        {weekdays.map((weekday) => (
          <button
            aria-pressed={everyDay || days.includes(weekday)}
            className="carte-window__day"
            key={weekday}
            onClick={() => toggle(weekday)}
            type="button"
          >
            {texts.nameOf(weekday)}
          </button>
        ))}
      </div>
      <div className="carte-window__presets">
        {(
          [
            [texts.everyDay, []],
            [texts.workdays, workdays],
            [texts.weekend, weekend],
          ] as const
        ).map(([label, preset]) => (
          <button
            className="carte-window__preset"
            key={label}
            onClick={() => change({ ...window, days: [...preset] })}
            type="button"
          >
            {label}
          </button>
        ))}
      </div>
      <div className="carte-window__hours">
        <label>
          {texts.from}
          <input
            onChange={(event) => change({ ...window, from: event.target.value })}
            required
            type="time"
            value={from}
          />
        </label>
        <label>
          {texts.until}
          <input
            onChange={(event) => change({ ...window, until: event.target.value })}
            required
            type="time"
            value={until}
          />
        </label>
        <span aria-live="polite" className="carte-window__note">
          {note}
        </span>
        <button
          aria-label={`${texts.remove}: ${number}`}
          className="carte-window__remove"
          onClick={remove}
          title={texts.remove}
          type="button"
        >
          ×
        </button>
      </div>
    </fieldset>
  )
}

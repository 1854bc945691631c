'use client'

import { clockMinutes } from '@/src/domain/schedule/clockMinutes'
import { type Weekday, weekdays } from '@/src/domain/schedule/Weekday'
import type { WeeklyWindow } from '@/src/domain/schedule/WeeklyWindow'

import { useScheduleTexts } from './texts'

const day = 24 * 60
const time = /^([01]\d|2[0-3]):[0-5]\d$/

type Bar = { start: number; width: number }

/** What of a day the windows cover, as shares of it; what runs past midnight goes on the next day. */
function barsOf(windows: readonly WeeklyWindow[], weekday: Weekday): Bar[] {
  const index = weekdays.indexOf(weekday)
  const before = weekdays[(index + 6) % 7]
  return windows.flatMap(({ days, from, until }) => {
    if (!time.test(from) || !time.test(until)) return []
    const start = clockMinutes(from)
    const end = clockMinutes(until)
    const runsOver = end <= start
    const bars: Bar[] = []
    const isOn = (one: Weekday | undefined) => one && (days.length === 0 || days.includes(one))
    if (isOn(weekday)) bars.push({ start, width: (runsOver ? day : end) - start })
    if (runsOver && end > 0 && isOn(before)) bars.push({ start: 0, width: end })
    return bars
  })
}

/** The hours of a week, a line a day, from midnight to midnight. */
export function WeekPicture({ windows }: { windows: readonly WeeklyWindow[] }) {
  const texts = useScheduleTexts()
  return (
    <div aria-label={texts.week} className="carte-week" role="img">
      {weekdays.map((weekday) => (
        <div className="carte-week__day" key={weekday}>
          <span className="carte-week__name">{texts.nameOf(weekday)}</span>
          <span className="carte-week__line">
            {barsOf(windows, weekday).map(({ start, width }, index) => (
              <span
                className="carte-week__bar"
                key={index}
                style={{ left: `${(start / day) * 100}%`, width: `${(width / day) * 100}%` }}
              />
            ))}
          </span>
        </div>
      ))}
      <div aria-hidden className="carte-week__scale">
        {['0', '6', '12', '18', '24'].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
    </div>
  )
}

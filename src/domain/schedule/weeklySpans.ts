import { spanOf } from './spanOf'
import { type Span } from './Timetable'
import { type WeeklyWindow } from './WeeklyWindow'

const allDay: readonly Span[] = [spanOf([], '00:00', '00:00')]

/** The spans of windows, the whole of every day when there are none. Throws as clockMinutes. */
export function weeklySpans(windows: readonly WeeklyWindow[]): readonly Span[] {
  if (windows.length === 0) return allDay
  return windows.map((window) => spanOf(window.days, window.from, window.until))
}

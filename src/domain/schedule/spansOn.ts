import { type Span, type Timetable } from './Timetable'

const none: readonly Span[] = []

/**
 * The spans that rule a day (days since 1970-01-01), overrides looked at. Those of other weekdays are
 * among them: test `days` with the day's bit. Nothing is copied, since this is asked for every dish.
 */
export function spansOn(timetable: Timetable, day: number): readonly Span[] {
  if (day < timetable.first || day > timetable.last) return none
  for (let index = timetable.overrides.length - 1; index >= 0; index--) {
    const override = timetable.overrides[index]
    if (override && day >= override.first && day <= override.last) return override.spans
  }
  return timetable.weekly
}

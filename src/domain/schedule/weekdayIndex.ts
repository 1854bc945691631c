/** The place of a day (days since 1970-01-01, a Thursday) in `weekdays`: 0 is Monday. */
export function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/**
 * The offsets within one UTC day: `before` up to the moment `at`, `after` from it on. A day without
 * a change has `at` Infinity. Offsets are milliseconds to add to UTC.
 */
export type DayOffsets = { before: number; at: number; after: number }

/** A time zone with what has been asked of it so far, by UTC day. */
export type Zone = { formatter: Intl.DateTimeFormat; days: Map<number, DayOffsets> }

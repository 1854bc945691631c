/** Half-open: from `start` up to, not including, `end`, both in epoch milliseconds. */
export type Interval = { start: number; end: number }

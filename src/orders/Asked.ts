/**
 * What came of asking the outside for something. `reason` is for staff: short, no secrets, no personal
 * data. `unknown` may have happened: ask before doing it again.
 */
export type Asked<Result> =
  | { readonly is: 'done'; readonly result: Result }
  /** `code`: the same for the log, without a word of the other side’s own, which may repeat anything. */
  | { readonly is: 'refused'; readonly reason: string; readonly code?: string }
  /** Certainly not done; `wait` in milliseconds where the other side said so. */
  | { readonly is: 'later'; readonly reason: string; readonly wait?: number }
  | { readonly is: 'unknown'; readonly reason: string }

import { type WeeklyWindow } from './WeeklyWindow'

/**
 * When something runs. No windows = all day. `startsOn` and `endsOn` are local dates 'YYYY-MM-DD',
 * both inclusive, null = open-ended. The dates test the day on which a window begins: one that
 * begins on the last day runs on past midnight to its end.
 */
export type Schedule = {
  readonly windows: readonly WeeklyWindow[]
  readonly startsOn: string | null
  readonly endsOn: string | null
}

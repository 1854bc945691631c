const day = 24 * 60 * 60 * 1_000
const afterFailure = 30 * 60 * 1_000

type Past = {
  /** Moments in milliseconds; null when there was none. */
  good: number | null
  bad: number | null
}

/** The last `HH:MM` (UTC) that has passed at `now`. */
function lastTime(time: string, now: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const today = Math.floor(now / day) * day + (hours * 60 + minutes) * 60_000
  return today <= now ? today : today - day
}

const rests = (bad: number | null, now: number) => bad !== null && now - bad < afterFailure

/** Whether the nightly backup is to be made now: none since its time, and none that failed just now. */
export function isBackupDue(time: string, { bad, good }: Past, now: number): boolean {
  return (good === null || good < lastTime(time, now)) && !rests(bad, now)
}

/** Whether the newest backup is to be tried now: not for so many days. It takes one to try. */
export function isDrillDue(
  days: number,
  { bad, good, backup }: Past & { backup: number | null },
  now: number,
): boolean {
  if (days === 0 || backup === null) return false
  return (good === null || now - good >= days * day) && !rests(bad, now)
}

/** Whether the last good one is too old: a day and a half for a backup, twice its days for a drill. */
export function isLate(
  kind: 'backup' | 'drill',
  good: number | null,
  days: number,
  now: number,
): boolean {
  if (good === null || (kind === 'drill' && days === 0)) return false
  return now - good > (kind === 'backup' ? 1.5 * day : 2 * days * day)
}

const pattern = /^([01]\d|2[0-3]):([0-5]\d)$/

/** At most the 1,440 texts that are times. */
const known = new Map<string, number>()

/** Minutes after midnight of 'HH:MM', 0 to 1439. Throws a RangeError when the text is no such time. */
export function clockMinutes(time: string): number {
  const seen = known.get(time)
  if (seen !== undefined) return seen
  const match = pattern.exec(time)
  if (!match)
    throw new RangeError(`"${time}" is no time of day: write it as HH:MM, 00:00 to 23:59.`)
  const minutes = Number(match[1]) * 60 + Number(match[2])
  known.set(time, minutes)
  return minutes
}

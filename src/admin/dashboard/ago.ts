const steps = [
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
] as const

/**
 * How long ago something was, in words: "5 минут назад", "вчера"; after a week its day, "9 нояб.", with
 * the year when it is another. Words, because the server does not know the reader's time zone.
 */
export function ago(then: Date, now: Date, language: string): string {
  const seconds = Math.max(0, Math.round((now.getTime() - then.getTime()) / 1000))
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const [unit, length] = steps.findLast(([, from]) => seconds >= from) ?? ['second', 1]
  if (unit === 'second') return words.format(0, 'second')
  const count = Math.floor(seconds / length)
  if (unit !== 'day' || count < 7) return words.format(-count, unit)
  const isThisYear = then.getUTCFullYear() === now.getUTCFullYear()
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(then)
}

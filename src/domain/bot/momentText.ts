const day = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(at)

/** A moment (epoch milliseconds) by the clock of a place: "18:00" today, else "29 ноября, 18:00". */
export function momentText(
  at: number,
  { now, timeZone, language }: { now: number; timeZone: string; language: 'ru' | 'en' },
): string {
  const isToday = day(at, timeZone) === day(now, timeZone)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(isToday ? {} : { day: 'numeric', month: 'long' }),
  }).format(at)
}

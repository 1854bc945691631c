/** A day as people say it: «29 ноября 2026 г.», by the clock of a restaurant. */
export function dayIn(iso: string, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(iso))
}

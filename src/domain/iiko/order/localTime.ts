/**
 * A moment as iiko writes it: `yyyy-MM-dd HH:mm:ss.fff`, by the clock of the terminal, without a zone.
 */
export function localTime(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at)
  const milliseconds = String(Math.floor(at) % 1_000).padStart(3, '0')
  return `${parts}.${milliseconds}`
}

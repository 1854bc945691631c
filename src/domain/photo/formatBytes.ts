const units = { ru: ['Б', 'КБ', 'МБ', 'ГБ'], en: ['B', 'KB', 'MB', 'GB'] } as const
const noBreak = '\u00A0'

/** A number of bytes as people say it, by thousands: 184320 → «184 КБ», 2345678 → «2,3 МБ». */
export function formatBytes(bytes: number, language: 'ru' | 'en' = 'ru'): string {
  let amount = Math.max(0, bytes)
  let unit = 0
  while (Math.round(amount) >= 1000 && unit < units[language].length - 1) {
    amount /= 1000
    unit += 1
  }
  // One decimal from megabytes on, where it still says something.
  const shown = unit < 2 || amount >= 100 ? String(Math.round(amount)) : amount.toFixed(1)
  const trimmed = shown.replace(/\.0$/, '')
  const spoken = language === 'ru' ? trimmed.replace('.', ',') : trimmed
  return `${spoken}${noBreak}${units[language][unit] ?? ''}`
}

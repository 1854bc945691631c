const noBreak = '\u00A0'

/**
 * Kopecks as a person reads them: 59000 → "590 ₽", 129050 → "1 290,50 ₽" (no-break spaces).
 * Kopecks are left out when there are none. The English form is "₽1,290.50".
 */
export function formatRoubles(kopecks: number, language: 'ru' | 'en' = 'ru'): string {
  const whole = Math.trunc(Math.abs(kopecks) / 100)
  const rest = Math.abs(kopecks) % 100
  const sign = kopecks < 0 ? '−' : ''
  const separator = language === 'ru' ? noBreak : ','
  const roubles = String(whole).replace(/\B(?=(\d{3})+$)/g, separator)
  const decimals = rest === 0 ? '' : String(rest).padStart(2, '0')
  if (language === 'en') return `${sign}₽${roubles}${decimals && `.${decimals}`}`
  return `${sign}${roubles}${decimals && `,${decimals}`}${noBreak}₽`
}

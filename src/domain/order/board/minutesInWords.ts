const hour = 60
const units = { ru: { hours: 'ч', minutes: 'мин' }, en: { hours: 'h', minutes: 'min' } } as const

/** So many whole minutes as people say them: «45 мин», «8 ч 55 мин», «2 ч». */
export function minutesInWords(minutes: number, language: keyof typeof units): string {
  const { hours, minutes: short } = units[language]
  const whole = Math.floor(minutes / hour)
  const rest = minutes % hour
  return [whole > 0 ? `${whole} ${hours}` : '', rest > 0 || whole === 0 ? `${rest} ${short}` : '']
    .filter((part) => part !== '')
    .join(' ')
}

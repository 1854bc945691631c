import type { Portion } from '../../menu/model/Portion'

import { menuWords } from './menuWords'

/** A portion as a guest reads it: «350 г», «0,5 л», «8 шт.». */
export function portionText({ amount, unit }: Portion, language: 'ru' | 'en'): string {
  const { kilo, units } = menuWords(language)
  const say = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 })
  if (unit !== 'pcs' && amount >= 1_000) return `${say(amount / 1_000)}\u00A0${kilo[unit]}`
  if (unit === 'ml' && amount >= 500) return `${say(amount / 1_000)}\u00A0${kilo[unit]}`
  return `${say(amount)}\u00A0${units[unit]}`
}

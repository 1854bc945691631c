const yes = new Set(['да', 'yes', 'true', 'истина', 'y', 'д', '1', '+', '✓', 'x', 'х'])
const no = new Set(['нет', 'no', 'false', 'ложь', 'n', 'н', '0', '-', '−', '–', '—'])

/** How yes and no are written. */
export const flagTexts = { ru: { yes: 'да', no: 'нет' }, en: { yes: 'yes', no: 'no' } } as const

/** Whether a word means yes; null when it means neither. */
export function isFlag(text: string): boolean | null {
  const word = text.toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}

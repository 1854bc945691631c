/** A label in a language, where it is one word for all or one for each. */
export function textIn(label: unknown, language: 'ru' | 'en'): string | undefined {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const text: unknown = new Map(Object.entries(label)).get(language)
  return typeof text === 'string' ? text : undefined
}

import { languages } from '@/src/i18n/language'

/** How a document is called, in the first of our languages that it has a name in; empty when it has none. */
export function titleOf(doc: Readonly<Record<string, unknown>> | null, field?: string): string {
  const value = field === undefined ? undefined : doc?.[field]
  if (typeof value === 'string') return value.slice(0, 200)
  if (typeof value !== 'object' || value === null) return ''
  const names = new Map(Object.entries(value))
  for (const language of languages) {
    const name: unknown = names.get(language)
    if (typeof name === 'string' && name !== '') return name.slice(0, 200)
  }
  return ''
}

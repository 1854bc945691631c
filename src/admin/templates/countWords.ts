import { fill } from '@/src/i18n/fill'

type Forms = Readonly<Record<'one' | 'few' | 'many' | 'other', string>>

/** A count with its noun in the right form: «21 знак», «22 знака», «25 знаков». */
export function countWords(count: number, forms: Forms, language: string): string {
  const rule = new Intl.PluralRules(language).select(count)
  const form = rule === 'one' || rule === 'few' || rule === 'many' ? rule : 'other'
  return fill(forms[form], { count: new Intl.NumberFormat(language).format(count) })
}

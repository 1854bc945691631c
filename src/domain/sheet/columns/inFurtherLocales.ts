import type { Column, FieldPlace, Sheet } from '../Sheet'
import type { Texts } from '../Value'

/** A language of the menu besides Russian and English: its code and what it is called. */
export type FurtherLocale = { readonly code: string; readonly name: Texts }

const origins = ['record', 'part'] as const

/**
 * The sheet with a column for each further language behind every English one: «Название (kk)»,
 * "Name (kk)", known as «Название (казахский)» too. A name in one of them is a name.
 */
export function inFurtherLocales(sheet: Sheet, locales: readonly FurtherLocale[]): Sheet {
  if (locales.length === 0) return sheet
  const columns = sheet.columns.flatMap((column) => {
    const base = russianOf(column, sheet)
    if (base) return [column, ...locales.map((locale) => columnIn(locale, column, base))]
    return [{ ...column, ...named(column, locales) }]
  })
  return { ...sheet, columns }
}

const keyIn = (base: string, code: string) => `${base}:${code}`

/** The Russian column that an English one translates; undefined where it is no translation. */
function russianOf(column: Column, { columns }: Sheet): Column | undefined {
  const of = origins.find((origin) => column[origin]?.locale === 'en')
  const path = of && column[of]?.path
  return of && columns.find((one) => one[of]?.locale === 'ru' && one[of].path === path)
}

function columnIn({ code, name }: FurtherLocale, english: Column, base: Column): Column {
  const { ru, en } = base.header
  const inLocale = (place: FieldPlace | undefined) => place && { ...place, locale: code }
  const [record, part] = [inLocale(english.record), inLocale(english.part)]
  return {
    key: keyIn(base.key, code),
    header: { ru: `${ru} (${code})`, en: `${en} (${code})` },
    aliases: [`${ru} (${name.ru})`, `${en} (${name.en})`],
    width: english.width,
    ...(record && { record }),
    ...(part && { part }),
  }
}

/** What must be said in one language may be said in a further one. */
function named(
  { key, part, record }: Column,
  locales: readonly FurtherLocale[],
): Pick<Column, 'record' | 'part'> {
  const further = locales.map(({ code }) => keyIn(key, code))
  const widened = (place: FieldPlace) =>
    place.unless ? { ...place, unless: [...place.unless, ...further] } : place
  return { ...(record && { record: widened(record) }), ...(part && { part: widened(part) }) }
}

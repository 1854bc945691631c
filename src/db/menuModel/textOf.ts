import type { Text } from '@/src/domain/menu/model/Text'

/** A localized column as a Text: locales in which it is empty are left out. */
export function textOf<Column extends string>(
  rows: readonly ({ _locale: string } & Partial<Record<Column, string | null>>)[] | undefined,
  column: Column,
): Text {
  const text: Record<string, string> = {}
  for (const row of rows ?? []) {
    const said = row[column]
    if (said) text[row._locale] = said
  }
  return text
}

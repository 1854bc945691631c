import { inFurtherLocales } from '@/src/domain/sheet/columns/inFurtherLocales'
import { sheets } from '@/src/domain/sheet/columns/sheets'
import type { StoredMenu } from '@/src/domain/sheet/planWorkbook'
import { nameOfLocale } from '@/src/i18n/menuLocales'
import { settings } from '@/src/settings'

/** The workbook with a column for every language that the menu is written in. */
export function menuSheets(): StoredMenu['sheets'] {
  const further = settings().MENU_LOCALES.map((code) => ({ code, name: nameOfLocale(code) }))
  const { categories, dishes, modifiers } = sheets
  return {
    dishes: inFurtherLocales(dishes, further),
    modifiers: inFurtherLocales(modifiers, further),
    categories: inFurtherLocales(categories, further),
  }
}

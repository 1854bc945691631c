import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { menuPath } from '@/src/domain/site/paths'
import type { Language } from '@/src/i18n/language'

/** The restaurant of an order, for its guest; null when it is not on the menu any more. */
export function placeOf(
  { locations }: Pick<MenuModel, 'locations'>,
  locationId: number,
  language: Language,
): { name: string; phone: string | null; timeZone: string; path: string } | null {
  const location = locations.find(({ id }) => id === locationId)
  if (!location) return null
  const { name, phones, timeZone } = location
  return {
    name: name[language] ?? name.ru ?? '',
    phone: phones[0] ?? null,
    timeZone,
    path: menuPath(location),
  }
}

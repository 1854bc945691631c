import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import type { NewsPlace } from '@/src/guest/news/NewsPlace'

/** The restaurants, as announcements name them in a language. */
export function newsPlaces(
  { locations }: Pick<MenuModel, 'locations'>,
  locale: string,
): NewsPlace[] {
  return locations.map(({ id, name, timeZone }) => ({
    id,
    name: name[locale] ?? name.ru ?? name.en ?? '',
    timeZone,
  }))
}

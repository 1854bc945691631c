type Place = { latitude: number | null; longitude: number | null }

/**
 * The maps that show a restaurant, for a language: first what people there use. None without coordinates.
 * Yandex takes longitude first (https://yandex.ru/dev/yandex-apps-launch-maps), Google latitude
 * (https://developers.google.com/maps/documentation/urls).
 */
export function mapLinks(
  { latitude, longitude }: Place,
  locale: string,
): { name: 'yandex' | '2gis' | 'google'; url: string }[] {
  if (latitude === null || longitude === null) return []
  const there = `${longitude},${latitude}`
  const yandex = { name: 'yandex' as const, url: `https://yandex.ru/maps/?pt=${there}&z=17&l=map` }
  const gis = { name: '2gis' as const, url: `https://2gis.ru/geo/${there}?m=${there}/17` }
  const google = {
    name: 'google' as const,
    url: `https://www.google.com/maps/search/?api=1&query=${latitude},${longitude}`,
  }
  return locale === 'en' ? [google, yandex, gis] : [yandex, gis, google]
}

import type { Catalog } from '@/src/domain/menu/catalog/Catalog'

/** What the script has to know of a page of a location's menu; src/guest/scripts/page reads it. */
export function pageData(catalog: Catalog, more: { strip?: string } = {}): Record<string, string> {
  const { location, channel, version, currency } = catalog
  return {
    location: location.slug,
    channel,
    currency,
    version,
    timezone: location.time_zone,
    ...more,
  }
}

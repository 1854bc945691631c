import type { PayloadRequest } from 'payload'

import { formatRoubles } from '@/src/domain/money/formatRoubles'

/** What previews can show of the house itself instead of examples: its first restaurant and two dishes. */
export async function realValues(
  req: PayloadRequest,
  locale: 'ru' | 'en',
): Promise<Record<string, string>> {
  const shared = { locale, depth: 0, pagination: false, overrideAccess: false, req } as const
  const [places, dishes] = await Promise.all([
    req.payload.find({ collection: 'locations', limit: 1, sort: '_order', ...shared }),
    req.payload.find({
      collection: 'menu-items',
      where: { and: [{ isAvailable: { equals: true } }, { price: { greater_than: 0 } }] },
      limit: 2,
      sort: '_order',
      select: { name: true, price: true },
      ...shared,
    }),
  ])
  const [place] = places.docs
  const items = dishes.docs.flatMap(({ name, price }) => (name && price ? [{ name, price }] : []))
  const total = items.reduce((sum, { price }) => sum + price, 0)
  return {
    'restaurant.name': place?.name ?? '',
    'restaurant.address': place?.address ?? '',
    'restaurant.phone': place?.phones?.[0] ?? '',
    ...(items.length > 0
      ? {
          'order.items': items
            .map(({ name, price }) => `${name} × 1 — ${formatRoubles(price, locale)}`)
            .join('\n'),
          'order.total': formatRoubles(total, locale),
        }
      : {}),
  }
}

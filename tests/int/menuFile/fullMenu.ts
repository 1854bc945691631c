import type { File, Payload } from 'payload'
import sharp from 'sharp'

const picture = await sharp({
  create: { width: 900, height: 700, channels: 3, background: '#a52' },
})
  .jpeg()
  .toBuffer()

/** A photo with this name. */
export const fileOf = (name: string): File => ({
  data: picture,
  mimetype: 'image/jpeg',
  name,
  size: picture.length,
})

const story = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

/** A menu with everything that a menu can have. */
export async function fillMenu(payload: Payload) {
  const english = { locale: 'en' } as const
  const photo = await payload.create({
    collection: 'media',
    data: { alt: 'Борщ' },
    file: fileOf('borscht.jpg'),
  })
  const hot = await payload.create({ collection: 'categories', data: { name: 'Горячее' } })
  await payload.update({ collection: 'categories', id: hot.id, data: { name: 'Hot' }, ...english })
  const soups = await payload.create({
    collection: 'categories',
    data: { name: 'Супы', parent: hot.id },
  })
  const tags = await payload.find({ collection: 'tags', limit: 2 })
  const doneness = await payload.create({
    collection: 'modifier-groups',
    data: {
      name: 'Прожарка',
      min: 1,
      max: 1,
      modifiers: [{ name: 'Средняя' }],
      _status: 'published',
    },
  })
  const extras = await payload.create({
    collection: 'modifier-groups',
    data: {
      name: 'Добавки',
      modifiers: [
        { name: 'Котлета', price: 15000, group: doneness.id, photo: photo.id, allergens: ['milk'] },
      ],
      _status: 'published',
    },
  })
  const soup = await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Борщ',
      description: 'Со свёклой\nи сметаной',
      price: 59000,
      category: soups.id,
      isAvailable: true,
      photos: [photo.id],
      tags: tags.docs.map(({ id }) => id),
      allergens: ['milk', 'celery'],
      portion: { amount: 350, unit: 'g' },
      nutrition: { per: 'hundred', kcal: 49.5 },
      sizes: [
        { name: 'Малый', price: 39000, sku: 'B-1' },
        { name: 'Большой', price: 59000, modifierGroups: [extras.id] },
      ],
      modifierGroups: [extras.id],
      story: story('Его варила бабушка.'),
      _status: 'published',
    },
  })
  await payload.update({
    collection: 'menu-items',
    id: soup.id,
    data: {
      name: 'Borscht',
      story: story('Grandmother’s.'),
      sizes: (soup.sizes ?? []).map((size, index) => ({
        ...size,
        name: index === 0 ? 'Small' : 'Large',
      })),
    },
    ...english,
  })
  const twin = await payload.create({
    collection: 'menu-items',
    data: { name: 'Борщ', price: 1, isAvailable: false, related: [soup.id], _status: 'published' },
  })
  await payload.create({
    collection: 'menu-items',
    data: {
      name: 'Ланч',
      price: 79000,
      isAvailable: true,
      isCombo: true,
      comboPricing: 'sum',
      comboDiscount: 10,
      slots: [
        {
          name: 'Суп',
          min: 1,
          max: 1,
          choices: [{ dish: soup.id, size: soup.sizes?.[0]?.id ?? '', surcharge: 500 }],
        },
      ],
      _status: 'published',
    },
  })
  await payload.create({
    collection: 'menu-items',
    draft: true,
    data: { name: 'Пробное', price: 100, isAvailable: true, _status: 'draft' },
  })
  await payload.update({ collection: 'menu-items', id: soup.id, data: { related: [twin.id] } })
  const house = await payload.create({
    collection: 'locations',
    data: {
      name: 'На набережной',
      channels: ['delivery', 'dine-in'],
      timeZone: 'Asia/Yekaterinburg',
      currency: 'RUB',
      phones: ['+73430000000'],
      latitude: 56.8,
    },
  })
  await payload.create({
    collection: 'menus',
    data: {
      name: 'Завтраки',
      categories: [hot.id],
      dishes: [twin.id],
      windows: [{ days: [], from: '08:00', until: '12:00' }],
      startsOn: '2026-12-01',
      locations: [house.id],
      _status: 'published',
    },
  })
  await payload.create({
    collection: 'price-schedules',
    data: {
      name: 'С января',
      kind: 'prices',
      prices: [{ dish: soup.id, size: soup.sizes?.[1]?.id ?? '', price: 65000 }],
      startsOn: '2027-01-01',
      _status: 'published',
    },
  })
  await payload.create({
    collection: 'location-offers',
    data: { location: house.id, dish: twin.id, size: '', price: 200 },
  })
  await payload.create({
    collection: 'stop-list',
    data: {
      dish: soup.id,
      size: '',
      remaining: 3,
      reason: 'Мало свёклы',
      until: '2026-12-01T10:00:00.000Z',
    },
  })
  return { soup, twin }
}

/** Removes all of it, what every database begins with included. */
export async function emptyMenu(payload: Payload) {
  const slugs = [
    'stop-list',
    'location-offers',
    'price-schedules',
    'menus',
    'menu-items',
    'modifier-groups',
    'locations',
    'categories',
    'tags',
    'media',
  ] as const
  for (const collection of slugs)
    await payload.delete({ collection, where: { id: { exists: true } } })
}

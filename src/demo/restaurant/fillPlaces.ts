import type { PayloadRequest } from 'payload'

import { dishNamed } from './dishNamed'

const places = [
  {
    slug: 'nevsky',
    name: { ru: 'На Невском', en: 'On Nevsky' },
    address: {
      ru: 'Санкт-Петербург, Невский проспект, 24',
      en: '24 Nevsky Prospekt, St Petersburg',
    },
    latitude: 59.9357,
    longitude: 30.3259,
    phones: ['+78120000001'],
    channels: ['delivery', 'pickup', 'dine-in'] as const,
    timeZone: 'Europe/Moscow',
    windows: [
      { days: ['mon', 'tue', 'wed', 'thu'] as const, from: '08:00', until: '23:00' },
      { days: ['fri', 'sat'] as const, from: '08:00', until: '02:00' },
      { days: ['sun'] as const, from: '10:00', until: '23:00' },
    ],
  },
  {
    slug: 'yekaterinburg',
    name: { ru: 'На Вайнера', en: 'On Vaynera' },
    address: { ru: 'Екатеринбург, улица Вайнера, 10', en: '10 Vaynera Street, Yekaterinburg' },
    latitude: 56.8353,
    longitude: 60.5953,
    phones: ['+73430000002'],
    channels: ['pickup', 'dine-in'] as const,
    timeZone: 'Asia/Yekaterinburg',
    windows: [{ days: [], from: '10:00', until: '00:00' }],
  },
]

/** Makes the two restaurants in both languages. In the second the steak costs less, and salmon is not sold. */
export async function fillPlaces(req: PayloadRequest): Promise<void> {
  const ids: number[] = []
  for (const { name, address, channels, windows, ...place } of places) {
    const { id } = await req.payload.create({
      collection: 'locations',
      locale: 'ru',
      data: {
        ...place,
        name: name.ru,
        address: address.ru,
        channels: [...channels],
        openingHours: windows.map(({ days, ...hours }) => ({ ...hours, days: [...days] })),
        currency: 'RUB',
        generateSlug: false,
      },
      depth: 0,
      req,
    })
    await req.payload.update({
      collection: 'locations',
      id,
      locale: 'en',
      data: { name: name.en, address: address.en },
      depth: 0,
      req,
    })
    ids.push(id)
  }
  const second = ids[1]
  if (second === undefined) return
  const steak = await dishNamed(req, 'GR-01')
  const salmon = await dishNamed(req, 'GR-03')
  await req.payload.create({
    collection: 'location-offers',
    data: { location: second, dish: steak, size: '', price: 259_000 },
    depth: 0,
    req,
  })
  await req.payload.create({
    collection: 'location-offers',
    data: { location: second, dish: salmon, size: '', isHidden: true },
    depth: 0,
    req,
  })
}

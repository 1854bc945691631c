import type { PayloadRequest } from 'payload'

import { dishNamed } from './dishNamed'

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

async function categoryNamed(req: PayloadRequest, name: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'categories',
    where: { name: { equals: name } },
    locale: 'ru',
    limit: 1,
    depth: 0,
    req,
  })
  const [category] = docs
  if (!category) throw new Error(`The demo menu has no category ${name}.`)
  return category.id
}

/** What depends on the hour: a menu for lunch with its combo, and a happy hour for lemonades. */
export async function fillOccasions(req: PayloadRequest): Promise<void> {
  const { payload } = req
  const [borscht, noodles, pelmeni, bolognese, mors] = await Promise.all(
    ['SP-01', 'SP-03', 'MN-01', 'PA-02', 'DR-01'].map((sku) => dishNamed(req, sku)),
  ).then((ids) => ids.map(Number))
  const choice = (dish: number | undefined, surcharge = 0) => ({
    dish: dish ?? 0,
    size: '',
    surcharge,
  })
  const lunch = await payload.create({
    collection: 'menu-items',
    locale: 'ru',
    data: {
      name: 'Обед',
      description: 'Суп, горячее и морс по будням с полудня до четырёх.',
      price: 79_000,
      sku: 'CB-01',
      isAvailable: true,
      category: await categoryNamed(req, 'Горячее'),
      isCombo: true,
      comboPricing: 'fixed',
      slots: [
        { name: 'Суп', min: 1, max: 1, choices: [choice(borscht), choice(noodles)] },
        { name: 'Горячее', min: 1, max: 1, choices: [choice(pelmeni), choice(bolognese, 9_000)] },
        { name: 'Напиток', min: 0, max: 1, choices: [choice(mors)] },
      ],
      _status: 'published',
    },
    depth: 0,
    req,
  })
  const names = ['Soup', 'Main', 'Drink']
  await payload.update({
    collection: 'menu-items',
    id: lunch.id,
    locale: 'en',
    data: {
      name: 'Lunch',
      description: 'A soup, a main and a cranberry mors, from noon to four on workdays.',
      slots: (lunch.slots ?? []).map((slot, index) => ({
        ...slot,
        name: names[index] ?? slot.name,
      })),
      _status: 'published',
    },
    depth: 0,
    req,
  })
  const menu = await payload.create({
    collection: 'menus',
    locale: 'ru',
    data: {
      name: 'Обеды',
      dishes: [lunch.id],
      windows: [{ days: [...workdays], from: '12:00', until: '16:00' }],
      _status: 'published',
    },
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'menus',
    id: menu.id,
    locale: 'en',
    data: { name: 'Lunches', _status: 'published' },
    depth: 0,
    req,
  })
  const hour = await payload.create({
    collection: 'price-schedules',
    locale: 'ru',
    data: {
      name: 'Счастливые часы: лимонады',
      kind: 'percent',
      percent: -20,
      rounding: '1000',
      categories: [await categoryNamed(req, 'Лимонады')],
      windows: [{ days: [...workdays], from: '15:00', until: '18:00' }],
      channels: ['dine-in'],
      _status: 'published',
    },
    depth: 0,
    req,
  })
  await payload.update({
    collection: 'price-schedules',
    id: hour.id,
    locale: 'en',
    data: { name: 'Happy hours: lemonades', _status: 'published' },
    depth: 0,
    req,
  })
}

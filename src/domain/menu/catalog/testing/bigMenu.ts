import type { MenuModel } from '../../model/MenuModel'

import {
  aCategory,
  aDish,
  aGroup,
  aLocation,
  aModel,
  aModifier,
  aPhoto,
  aSize,
  aTag,
} from './aMenu'

const perCategory = 25

const russian =
  'борщ говядина сметана укроп чеснок пампушка свёкла капуста картофель лук морковь утка вишня тимьян сливки грибы белые лисички лосось икра щука судак креветки томаты базилик моцарелла пармезан тесто дрожжевое хрустящее нежное печёное копчёное домашнее по-деревенски с дымком розмарин мёд горчица хрен яблоко груша орехи фундук миндаль шоколад ваниль карамель малина клюква облепиха мята лимон имбирь рис булгур киноа шпинат авокадо кинза соус ореховый острый сливочный под из на с и'.split(
    ' ',
  )
const english =
  'borscht beef sour cream dill garlic bun beetroot cabbage potato onion carrot duck cherry thyme mushrooms salmon caviar pike shrimp tomato basil mozzarella parmesan dough crispy tender baked smoked homemade rustic rosemary honey mustard horseradish apple pear nuts hazelnut almond chocolate vanilla caramel raspberry cranberry mint lemon ginger rice spinach avocado cilantro sauce spicy creamy under with and of'.split(
    ' ',
  )
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Numbers below `most`, the same in every run (mulberry32). */
function dice(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most
  }
}

/**
 * A menu as large restaurants have it, always the same: every dish with a photo, texts in two
 * languages, nutrition and four modifiers; every third in three sizes; 40 groups of modifiers shared
 * between them, day-part menus, a price schedule and a stop-list.
 */
export function bigMenu(dishes: number, locations = 10): MenuModel {
  const categories = Math.ceil(dishes / perCategory)
  const numbers = Array.from({ length: dishes }, (_, index) => index + 1)
  const roll = dice(dishes)
  const say = (words: readonly string[], count: number) =>
    Array.from({ length: count }, () => words[roll(words.length)]).join(' ')
  const text = (count: number) => ({ ru: say(russian, count), en: say(english, count) })
  const nutrition = { kcal: 245, protein: 12.3, fat: 11.2, carbohydrates: 23.8 }
  return aModel({
    locations: Array.from({ length: locations }, (_, index) => aLocation({ id: index + 1 })),
    categories: Array.from({ length: categories }, (_, index) =>
      aCategory({
        id: index + 1,
        name: { ru: `Категория ${index + 1}`, en: `Category ${index + 1}` },
        parentId: index % 5 === 0 ? null : index - (index % 5) + 1,
      }),
    ),
    tags: ['spicy', 'vegan', 'new', 'hit'].map((slug, index) => aTag({ id: index + 1, slug })),
    photos: new Map(
      numbers.map((id) => [
        id,
        aPhoto({
          id,
          alt: { ru: `Тарелка с блюдом ${id} на деревянном столе` },
          thumbhash: Array.from({ length: 28 }, () => base64[roll(64)]).join(''),
          color: `#${String(roll(900_000) + 100_000)}`,
          sources: (['image/avif', 'image/webp'] as const).flatMap((type) =>
            [320, 640, 960, 1600].map((width) => ({
              name: `w${width}`,
              url: `/api/media/file/dish-${id}-${width}x${width * 0.75}.${type.slice(6)}`,
              type,
              width,
              height: width * 0.75,
            })),
          ),
        }),
      ]),
    ),
    modifierGroups: Array.from({ length: 40 }, (_, index) =>
      aGroup({
        id: index + 1,
        name: { ru: `Добавки ${index + 1}`, en: `Extras ${index + 1}` },
        max: 3,
        modifiers: Array.from({ length: 4 }, (_, place) =>
          aModifier({
            key: `m${index}-${place}`,
            name: {
              ru: `Соус ${place} из томатов и базилика`,
              en: `Tomato and basil sauce ${place}`,
            },
            price: 5000 + place,
            portion: { amount: 30, unit: 'g' },
            nutrition: { per: 'hundred', ...nutrition },
          }),
        ),
      }),
    ),
    dishes: numbers.map((id) =>
      aDish({
        id,
        name: text(3),
        description: text(14),
        price: 30_000 + roll(70) * 1000,
        categoryId: (id % categories) + 1,
        slug: `borshch-${id}`,
        sku: `A-${id}`,
        portion: { amount: 350, unit: 'g' },
        nutrition: {
          per: 'hundred',
          kcal: roll(400),
          protein: roll(300) / 10,
          fat: roll(300) / 10,
          carbohydrates: roll(600) / 10,
        },
        allergens: ['gluten', 'milk', 'celery'],
        tags: [(id % 4) + 1],
        photos: [id],
        related: [(id % dishes) + 1],
        modifierGroups: [(id % 40) + 1],
        sizes:
          id % 3 === 0
            ? ['s', 'm', 'l'].map((key, place) =>
                aSize({
                  key,
                  name: { ru: `Размер ${key}`, en: `Size ${key}` },
                  price: 30_000 + place * 10_000,
                  portion: { amount: 250 + place * 100, unit: 'g' },
                  isDefault: place === 1,
                }),
              )
            : [],
      }),
    ),
    menus: [
      {
        id: 1,
        name: { ru: 'Завтраки', en: 'Breakfast' },
        slug: 'breakfast',
        locations: [],
        channels: [],
        schedule: {
          windows: [{ days: [], from: '08:00', until: '12:00' }],
          startsOn: null,
          endsOn: null,
        },
        categories: [1],
        dishes: [],
      },
    ],
    priceSchedules: [
      {
        id: 1,
        name: { ru: 'Счастливые часы' },
        locations: [],
        channels: [],
        schedule: {
          windows: [{ days: ['mon', 'fri'], from: '17:00', until: '20:00' }],
          startsOn: null,
          endsOn: null,
        },
        adjustment: { kind: 'percent', percent: -20, roundTo: 100, categories: [2], dishes: [] },
      },
    ],
    stops: new Map([
      [
        1,
        numbers.slice(0, 30).map((dishId) => ({
          id: dishId,
          locationId: 1,
          dishId,
          sizeKey: '',
          groupId: null,
          modifierKey: '',
          remaining: 0,
          reason: '',
          until: null,
        })),
      ],
    ]),
  })
}

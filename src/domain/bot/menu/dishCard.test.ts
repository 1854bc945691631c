import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { languagesOf } from '../../menu/catalog/languagesOf'
import { aCategory, aDish, aLocation, aModel, aSize, aTag } from '../../menu/catalog/testing/aMenu'
import { aMoment, compiledFor } from '../../menu/catalog/testing/compiledFor'
import { allergens } from '../../menu/model/Allergen'
import type { MenuModel } from '../../menu/model/MenuModel'
import { lookAt } from '../../menu/offer/lookAt'
import { readRuns } from '../../messages/telegram/readRuns'
import { telegramLength } from '../../messages/telegram/telegramLength'
import { writePress } from '../writePress'

import type { BotMenu } from './BotMenu'
import { categoryScreen } from './categoryScreen'
import { dishCard } from './dishCard'
import { findDishes } from './findDishes'
import { menuScreen } from './menuScreen'

const same = (text: string) => ({ ru: text, en: text })
const allergenNames = {
  gluten: same('Злаки с глютеном'),
  crustaceans: same('Ракообразные'),
  eggs: same('Яйца'),
  fish: same('Рыба'),
  peanuts: same('Арахис'),
  soybeans: same('Соя'),
  milk: same('Молоко, лактоза'),
  nuts: same('Орехи'),
  celery: same('Сельдерей'),
  mustard: same('Горчица'),
  sesame: same('Кунжут'),
  sulphites: same('Диоксид серы и сульфиты'),
  lupin: same('Люпин'),
  molluscs: same('Моллюски'),
  aspartame: same('Аспартам'),
}

const menuOf = (model: MenuModel): BotMenu => ({
  view: lookAt(model, { locationId: 1, channel: 'delivery', at: aMoment }),
  dishes: compiledFor(model).compiled.dishes,
  language: 'ru',
  languages: languagesOf('ru', ['ru', 'en']),
  allergenNames,
  channelNames: {
    delivery: same('Доставка'),
    pickup: same('Самовывоз'),
    'dine-in': same('В зале'),
  },
  appUrl: null,
})

const borshch = aDish({
  id: 1,
  name: { ru: 'Борщ <с говядиной> & сметаной' },
  description: { ru: 'Свёкла, капуста, чеснок.' },
  price: 59_000,
  categoryId: 1,
  portion: { amount: 350, unit: 'g' },
  nutrition: { per: 'hundred', kcal: 70, protein: 3.5, fat: 3.2, carbohydrates: 6.8 },
  allergens: ['celery', 'milk'],
  traces: ['gluten'],
  tags: [1],
})
const stop = {
  id: 1,
  locationId: 1,
  dishId: 1,
  sizeKey: '',
  groupId: null,
  modifierKey: '',
  remaining: null,
  reason: '',
  until: aMoment + 90 * 60_000,
}
const base = {
  dishes: [borshch],
  categories: [aCategory({ id: 1, name: { ru: 'Супы' } })],
  tags: [aTag({ id: 1, slug: 'hot', icon: '🌶' })],
}
const plain = (html: string) =>
  readRuns(html)
    .map(({ text }) => text)
    .join('')

describe('a dish in a chat', () => {
  it('tells all that a guest asks', () => {
    const card = dishCard(menuOf(aModel(base)), borshch, 1024)
    expect(plain(card).replaceAll('\u00A0', ' ')).toBe(
      [
        'Борщ <с говядиной> & сметаной 🌶',
        '590 ₽ · 350 г',
        '',
        'Свёкла, капуста, чеснок.',
        '',
        'Аллергены: сельдерей; молоко, лактоза',
        'Возможны следы: злаки с глютеном',
        'На порцию: 245 ккал, белки 12,3, жиры 11,2, углеводы 23,8',
      ].join('\n'),
    )
  })

  it('says that it is stopped and until when, by the clock of the place', () => {
    const model = aModel({ ...base, stops: new Map([[1, [stop]]]) })
    expect(dishCard(menuOf(model), borshch, 1024)).toContain('🚫 Сейчас нет, будет: 21:00')
    const few = { ...stop, remaining: 3 }
    expect(
      dishCard(menuOf(aModel({ ...base, stops: new Map([[1, [few]]]) })), borshch, 1024),
    ).toContain('Осталось: 3')
  })

  it('fits into a caption whatever staff have written, with its name and all allergens', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 3000, unit: 'grapheme' }),
      fc.constant('<b>&amp; 🥟 '.repeat(200)),
      fc.string({ maxLength: 20 }),
    )
    const size = fc.record({ key: fc.uuid(), name: words, price: fc.nat(99_999_999) })
    const dish = fc.record({
      name: words,
      description: words,
      sizes: fc.array(size, { maxLength: 12 }),
      allergens: fc.subarray([...allergens]),
      traces: fc.subarray([...allergens]),
    })
    fc.assert(
      fc.property(dish, fc.constantFrom(1024, 4096), (given, limit) => {
        const one = aDish({
          ...borshch,
          ...given,
          name: { ru: `Суп ${given.name}` },
          description: { ru: given.description },
          sizes: given.sizes.map((made) => aSize({ ...made, name: { ru: made.name } })),
        })
        const card = dishCard(menuOf(aModel({ ...base, dishes: [one] })), one, limit)
        expect(telegramLength(card)).toBeLessThanOrEqual(limit)
        expect(plain(card).startsWith('Суп')).toBe(true)
        for (const allergen of given.allergens) {
          expect(plain(card)).toContain(allergenNames[allergen].ru.toLowerCase())
        }
        // No half of a character that takes two units.
        expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(plain(card).replace(/…/g, ''))).toBe(
          /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(`${given.name}${given.description}`),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('the menu in a chat', () => {
  const many = aModel({
    locations: [aLocation({ id: 1 }), aLocation({ id: 2 })],
    categories: [
      aCategory({ id: 1, name: { ru: 'Супы' } }),
      aCategory({ id: 2, name: { ru: 'Напитки' } }),
      aCategory({ id: 3, name: { ru: 'Чай' }, parentId: 2 }),
      aCategory({ id: 4, name: { ru: 'Пустая' } }),
    ],
    dishes: [
      ...Array.from({ length: 20 }, (_, index) =>
        aDish({ id: index + 1, name: { ru: `Суп ${index + 1}` }, categoryId: 1 }),
      ),
      aDish({ id: 50, name: { ru: 'Улун' }, categoryId: 3, isAvailable: false }),
      aDish({ id: 60, name: { ru: 'Хлеб' } }),
    ],
  })
  const texts = (screen: { buttons: readonly (readonly { text: string }[])[] }) =>
    screen.buttons.map((row) => row.map(({ text }) => text.replaceAll('\u00A0', ' ')))

  it('has the sections that hold something, the ways of ordering and the other restaurants', () => {
    expect(texts(menuScreen(menuOf(many)))).toEqual([
      ['Супы', 'Напитки'],
      ['Остальное'],
      ['Самовывоз', 'В зале'],
      ['Другой ресторан'],
    ])
  })

  it('turns the pages of a section, and leads back', () => {
    const first = categoryScreen(menuOf(many), 1, 0)
    expect(texts(first)[0]).toEqual(['Суп 1 · 100 ₽'])
    expect(texts(first).at(-2)).toEqual(['1 / 3', '›'])
    const last = categoryScreen(menuOf(many), 1, 99)
    expect(texts(last)).toHaveLength(6)
    expect(texts(last).at(-2)).toEqual(['‹', '3 / 3'])
    expect(texts(categoryScreen(menuOf(many), 2, 0))).toEqual([['▸ Чай'], ['‹ Все разделы']])
    expect(texts(categoryScreen(menuOf(many), 3, 0))).toEqual([['🚫 Улун · 100 ₽'], ['‹ Напитки']])
    expect(texts(categoryScreen(menuOf(many), 0, 0))[0]).toEqual(['Хлеб · 100 ₽'])
    for (const button of first.buttons.flat()) {
      if ('press' in button) expect(writePress(button.press).length).toBeLessThanOrEqual(64)
    }
  })

  it.each([
    ['борщ', [1, 2]],
    ['БОРЩА', [1, 2]],
    ['свекла', [1]],
    ['солянка', [3]],
    ['пельмени', []],
    ['борщ зеленый', [2]],
    ['!', []],
    ['', []],
  ])('finds by «%s»', (written, ids) => {
    const dishes = [
      aDish({ id: 3, name: { ru: 'Хлеб' }, description: { ru: 'К солянке нет' } }),
      aDish({ id: 1, name: { ru: 'Борщ' }, description: { ru: 'Свёкла' } }),
      aDish({ id: 2, name: { ru: 'Зелёный борщ' } }),
    ]
    const found = findDishes(
      dishes.map((dish) => ({ dish })),
      written,
    )
    expect(found.map(({ dish }) => dish.id)).toEqual(ids)
  })
})

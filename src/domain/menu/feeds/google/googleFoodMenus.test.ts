import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'

import { aCatalog, aSite } from '../testing/aCatalog'
import { comboCatalog } from '../testing/comboCatalog'
import { schemaNamed } from '../testing/schemaNamed'

import { googleFoodMenus } from './googleFoodMenus'

const ajv = new Ajv({ formats: { uri: /^https?:\/\// } })
const schema = schemaNamed('google-food-menus')
const isSchema = (value: unknown): value is object => typeof value === 'object' && value !== null
const validate = ajv.compile(isSchema(schema) ? schema : { not: {} })

const name = 'accounts/1/locations/2/foodMenus'
const food = googleFoodMenus(aCatalog(), { site: aSite, translations: [aCatalog('en')], name })
const sections = food.menus[0]?.sections ?? []

describe('the menu for Google', () => {
  it('is as the API describes it', () => {
    validate(JSON.parse(JSON.stringify(food)))
    expect(validate.errors).toBeNull()
    validate(JSON.parse(JSON.stringify(googleFoodMenus(aCatalog('en'), { site: aSite }))))
    expect(validate.errors).toBeNull()
  })

  it.each(['RUB', 'EUR'])('is so with combos, halves, sizes and modifiers, in %s', (currency) => {
    const menu = googleFoodMenus(comboCatalog(currency), {
      site: aSite,
      translations: [comboCatalog(currency, 'en')],
    })
    validate(JSON.parse(JSON.stringify(menu)))
    expect(validate.errors).toBeNull()
    const items = menu.menus[0]?.sections.flatMap((section) => section.items) ?? []
    expect(
      items.map(({ attributes: { price }, labels }) => [labels[0]?.displayName, price]),
    ).toEqual([
      ['Маргарита, 30 см', { currencyCode: currency, units: '500', nanos: 0 }],
      ['Пепперони, 30 см', { currencyCode: currency, units: '600', nanos: 0 }],
      ['Обед', { currencyCode: currency, units: '900', nanos: 0 }],
      ['Две пиццы', { currencyCode: currency, units: '1260', nanos: 900_000_000 }],
      ['Половинки', { currencyCode: currency, units: '700', nanos: 500_000_000 }],
    ])
  })

  it('has a section for each category with dishes on sale, in every language', () => {
    expect(sections.map(({ labels }) => labels.map(({ displayName }) => displayName))).toEqual([
      ['Супы', 'Soups'],
      ['На тонком тесте', 'Thin'],
      ['Другие блюда', 'Other dishes'],
    ])
  })

  it('tells the price, the allergens it has names for, the diets and the nutrition of a dish', () => {
    expect(sections[0]?.items[0]).toEqual({
      labels: [
        {
          displayName: 'Борщ «Киевский» <острый> & "густой"',
          description: 'Со сметаной\u0007 и пампушкой',
          languageCode: 'ru',
        },
        { displayName: 'Borscht', description: 'With sour cream', languageCode: 'en' },
      ],
      attributes: {
        price: { currencyCode: 'RUB', units: '590', nanos: 500_000_000 },
        allergen: ['WHEAT', 'DAIRY', 'SHELLFISH'],
        dietaryRestriction: ['VEGAN', 'ORGANIC'],
        nutritionFacts: {
          calories: { lowerAmount: 245, unit: 'CALORIE' },
          protein: { lowerAmount: 12.3, unit: 'GRAM' },
          totalFat: { lowerAmount: 11.2, unit: 'GRAM' },
          totalCarbohydrate: { lowerAmount: 23.8, unit: 'GRAM' },
        },
        portionSize: undefined,
      },
    })
    expect(sections[2]?.items[0]?.attributes.portionSize).toEqual({
      quantity: 8,
      unit: [{ displayName: 'шт.', languageCode: 'ru' }],
    })
  })

  it('has a dish in its default size, and the other sizes as its options', () => {
    const [pizza] = sections[1]?.items ?? []
    expect(pizza).toMatchObject({
      labels: [{ displayName: 'Маргарита, 40 см' }, { displayName: 'Margherita, 40 cm' }],
      attributes: { price: { units: '800', nanos: 0 } },
      options: [
        {
          labels: [{ displayName: 'Маргарита, 30 см' }, { displayName: 'Margherita, 30 cm' }],
          attributes: { price: { units: '600' } },
        },
      ],
    })
  })

  it('says in its own language alone what is not translated', () => {
    const catalog = aCatalog()
    const [dish] = catalog.dishes
    const english = aCatalog('en')
    const same = english.dishes.find(({ id }) => id === dish?.id)
    if (same) Object.assign(same, { description: dish?.description })
    const half = googleFoodMenus(catalog, { site: aSite, translations: [english] })
    expect(half.menus[0]?.sections[0]?.items[0]?.labels[1]).toEqual({
      displayName: 'Borscht',
      languageCode: 'en',
    })
    if (same) Object.assign(same, { name: dish?.name })
    const none = googleFoodMenus(catalog, { site: aSite, translations: [english] })
    expect(none.menus[0]?.sections[0]?.items[0]?.labels).toHaveLength(1)
  })

  it('cuts what is longer than Google takes', () => {
    const catalog = aCatalog()
    const [dish] = catalog.dishes
    if (dish) Object.assign(dish, { name: 'Щ'.repeat(200), description: 'Щ'.repeat(2000) })
    const long = googleFoodMenus(catalog, { site: aSite })
    validate(JSON.parse(JSON.stringify(long)))
    expect(validate.errors).toBeNull()
    expect(long.menus[0]?.sections[0]?.items[0]?.labels[0]?.displayName).toMatch(/^Щ{139}…$/)
  })
})

import { siteOf } from '../../../site/siteOf'
import type { Catalog } from '../../catalog/Catalog'
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
} from '../../catalog/testing/aMenu'
import { compiledFor } from '../../catalog/testing/compiledFor'

const nutrition = { per: 'hundred' as const, kcal: 70, protein: 3.5, fat: 3.2, carbohydrates: 6.8 }

const stop = {
  locationId: 1,
  sizeKey: '',
  groupId: null,
  modifierKey: '',
  remaining: 0,
  reason: '',
  until: null,
}

/** The model of it. */
export const feedsModel = aModel({
  locations: [
    aLocation({
      id: 1,
      slug: 'embankment',
      address: { ru: 'Санкт-Петербург, Прачечный переулок, 5' },
      latitude: 59.9311,
      longitude: 30.3007,
      phones: ['+78120000000', '+78120000001'],
      channels: ['delivery', 'pickup'],
      hours: {
        windows: [
          { days: ['mon', 'tue'], from: '09:00', until: '23:00' },
          { days: ['sat'], from: '10:00', until: '02:00' },
          { days: ['sun'], from: '00:00', until: '00:00' },
        ],
        exceptions: [
          {
            from: '2026-12-31',
            until: '2027-01-01',
            closed: true,
            opens: '',
            closes: '',
            note: 'С Новым годом!',
          },
          {
            from: '2027-01-02',
            until: '2027-01-02',
            closed: false,
            opens: '12:00',
            closes: '20:00',
            note: '',
          },
        ],
      },
    }),
  ],
  categories: [
    aCategory({ id: 1, name: { ru: 'Супы', en: 'Soups' } }),
    aCategory({ id: 2, name: { ru: 'Пицца & паста', en: 'Pizza & pasta' } }),
    aCategory({ id: 3, name: { ru: 'На тонком тесте', en: 'Thin' }, parentId: 2 }),
  ],
  tags: [
    aTag({ id: 1, slug: 'vegan' }),
    aTag({ id: 2, slug: 'hit' }),
    aTag({ id: 3, slug: 'organic' }),
  ],
  photos: new Map([[7, aPhoto({ id: 7, alt: { ru: 'Борщ' } })]]),
  modifierGroups: [
    aGroup({ id: 1, name: { ru: 'Соусы' }, modifiers: [aModifier({ key: 'a', price: 5050 })] }),
    aGroup({ id: 2, name: { ru: 'Скрытая' }, isHidden: true }),
  ],
  dishes: [
    aDish({
      id: 1,
      name: { ru: 'Борщ «Киевский» <острый> & "густой"', en: 'Borscht' },
      description: { ru: 'Со сметаной\u0007 и пампушкой', en: 'With sour cream' },
      price: 59_050,
      categoryId: 1,
      slug: 'borshch',
      sku: 'A-1',
      portion: { amount: 350, unit: 'g' },
      nutrition,
      allergens: ['gluten', 'milk', 'celery', 'crustaceans', 'molluscs'],
      tags: [1, 2, 3],
      photos: [7],
      modifierGroups: [1, 2],
    }),
    aDish({
      id: 2,
      name: { ru: 'Маргарита', en: 'Margherita' },
      categoryId: 3,
      nutrition,
      sizes: [
        aSize({ key: 's', name: { ru: '30 см', en: '30 cm' }, price: 60_000, sku: 'P-30' }),
        aSize({
          key: '6745a1b2c3d4e5f60718293a',
          name: { ru: '40 см', en: '40 cm' },
          price: 80_000,
          isDefault: true,
        }),
      ],
    }),
    aDish({ id: 3, name: { ru: 'Суши' }, price: 40_000, portion: { amount: 8, unit: 'pcs' } }),
    aDish({ id: 4, name: { ru: 'Снятое' }, isAvailable: false, categoryId: 2 }),
    aDish({ id: 5, name: { ru: 'Подарок' }, price: 0, categoryId: 1 }),
  ],
  priceSchedules: [
    {
      id: 1,
      name: {},
      locations: [],
      channels: [],
      schedule: { windows: [], startsOn: null, endsOn: null },
      adjustment: { kind: 'percent', percent: -20, roundTo: 100, categories: [], dishes: [3] },
    },
  ],
  stops: new Map([[1, [{ ...stop, id: 1, dishId: 3 }]]]),
})

/** A small menu with everything that feeds tell of, and texts that need care. */
export const aCatalog = (locale = 'ru'): Catalog => compiledFor(feedsModel, { locale }).catalog

export const aSite = siteOf({
  name: 'Carte & Co',
  url: 'https://example.ru',
  location: { slug: 'nevsky' },
  locale: 'ru',
})

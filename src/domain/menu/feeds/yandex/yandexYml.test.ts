import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Catalog } from '../../catalog/Catalog'
import { aMoment } from '../../catalog/testing/compiledFor'
import { aCatalog, aSite } from '../testing/aCatalog'
import { comboCatalog } from '../testing/comboCatalog'
import { parseXml, type XmlElement } from '../testing/parseXml'
import { schemaNamed } from '../testing/schemaNamed'

import { offerId } from './offerId'
import { yandexYml } from './yandexYml'

type Rules = { children?: string; text?: string; attributes?: Record<string, string> }
const isRules = (schema: unknown): schema is { elements: Record<string, Rules> } =>
  typeof schema === 'object' && schema !== null && 'elements' in schema
const schema = schemaNamed('yandex-yml')
const elements = isRules(schema) ? schema.elements : {}

/** What of an element is not as Yandex describes it. */
function faults({ name, attributes, children, text }: XmlElement): string[] {
  const rules = elements[name]
  if (!rules) return [`<${name}> is unknown`]
  const known = Object.keys(rules.attributes ?? {}).map((key) => key.replace('!', ''))
  const names = children.map((child) => `${child.name} `).join('')
  return [
    ...Object.keys(attributes).flatMap((key) => (known.includes(key) ? [] : `${name} ${key}?`)),
    ...Object.entries(rules.attributes ?? {}).flatMap(([key, pattern]) => {
      const value = attributes[key.replace('!', '')]
      if (value === undefined) return key.endsWith('!') ? `${name} lacks ${key}` : []
      return new RegExp(pattern).test(value) ? [] : `${name} ${key} = ${value}`
    }),
    ...(new RegExp(rules.children ?? '^$').test(names) ? [] : [`<${name}> has ${names}`]),
    ...(new RegExp(rules.text ?? '^\\s*$').test(text) ? [] : [`<${name}> says ${text}`]),
    ...children.flatMap(faults),
  ]
}

const feedOf = (catalog: Catalog) =>
  parseXml(yandexYml(catalog, { site: aSite, company: 'ООО «Карта»', at: aMoment }))

const within = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []
const textIn = (element: XmlElement | undefined, name: string) => within(element, name)[0]?.text

function offersIn(feed: XmlElement): XmlElement[] {
  return within(within(within(feed, 'shop')[0], 'offers')[0], 'offer')
}

describe('the Yandex feed', () => {
  const feed = feedOf(aCatalog())
  const offers = offersIn(feed)

  it('is as Yandex describes it', () => {
    expect(faults(feed)).toEqual([])
    expect(feed.attributes['date']).toBe('2026-11-23T19:30:00+03:00')
    expect(faults(feedOf(aCatalog('en')))).toEqual([])
  })

  it.each(['RUB', 'KZT'])('is so with combos, halves, sizes and modifiers, in %s', (currency) => {
    const combos = feedOf(comboCatalog(currency))
    expect(faults(combos)).toEqual([])
    expect(
      offersIn(combos).map((offer) => [
        offer.attributes['id'],
        textIn(offer, 'price'),
        textIn(offer, 'currencyId'),
      ]),
    ).toEqual([
      ['1-s', '500', currency],
      ['1-l', '700.50', currency],
      ['2-s', '600', currency],
      ['2-l', '800.50', currency],
      ['3', '900', currency],
      ['4', '1260.90', currency],
      ['5', '700.50', currency],
    ])
  })

  it('has an offer for each dish that costs something, and one for each size', () => {
    expect(offers.map((offer) => [offer.attributes['id'], textIn(offer, 'name')])).toEqual([
      ['1', 'Борщ «Киевский» <острый> & "густой"'],
      ['2-s', 'Маргарита, 30 см'],
      [offerId(2, '6745a1b2c3d4e5f60718293a'), 'Маргарита, 40 см'],
      ['3', 'Суши'],
      ['4', 'Снятое'],
    ])
    expect(offers.map(({ attributes }) => attributes['available'])).toEqual([
      'true',
      'true',
      'true',
      'false',
      'false',
    ])
    expect(offers.map(({ attributes }) => attributes['group_id'])).toEqual([
      undefined,
      '2',
      '2',
      undefined,
      undefined,
    ])
  })

  it('has prices in roubles, with kopecks where there are some, and those before a discount', () => {
    expect(offers.map((offer) => textIn(offer, 'price'))).toEqual([
      '590.50',
      '600',
      '800',
      '320',
      '100',
    ])
    expect(textIn(offers[3], 'oldprice')).toBe('400')
  })

  it('says where a dish is, what it looks like, and how much of it there is', () => {
    const [first] = offers
    expect(textIn(first, 'url')).toBe('https://example.ru/nevsky/borshch')
    expect(textIn(first, 'picture')).toBe('https://example.ru/media/7.jpg')
    expect(textIn(first, 'description')).toBe('Со сметаной и пампушкой')
    expect(
      within(first, 'param').map(({ attributes, text }) => [
        attributes['name'],
        text,
        attributes['unit'],
      ]),
    ).toEqual([
      ['Вес', '350', 'г'],
      ['Калорийность', '245', 'ккал'],
      ['Белки', '12.3', 'г'],
      ['Жиры', '11.2', 'г'],
      ['Углеводы', '23.8', 'г'],
    ])
    const categories = within(within(within(feed, 'shop')[0], 'categories')[0], 'category')
    expect(categories.map(({ attributes, text }) => [attributes['parentId'], text])).toEqual([
      [undefined, 'Супы'],
      [undefined, 'Пицца & паста'],
      ['2', 'На тонком тесте'],
      [undefined, 'Другие блюда'],
    ])
  })

  it('stays well-formed whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (words) => {
        const catalog = aCatalog()
        const [dish] = catalog.dishes
        if (dish) dish.name = `a${words}`
        const name = textIn(offersIn(feedOf(catalog))[0], 'name')
        expect(name).toBe(
          `a${words}`.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
        )
      }),
    )
  })
})

it('gives every size an id of its own that Yandex takes', () => {
  const key = fc.string({ minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), key, key, (id, one, other) => {
      expect(offerId(id, one)).toMatch(/^[0-9A-Za-z-]{1,20}$/)
      expect(offerId(id, one) === offerId(id, other)).toBe(one === other)
    }),
  )
})

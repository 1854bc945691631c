import { describe, expect, it } from 'vitest'

import type { Catalog } from '../../catalog/Catalog'
import { aCatalog, aSite } from '../testing/aCatalog'
import { comboCatalog } from '../testing/comboCatalog'
import { schemaNamed } from '../testing/schemaNamed'

import { jsonLd } from './jsonLd'
import { openingHours } from './openingHours'

type Vocabulary = {
  classes: Record<string, string[]>
  properties: Record<string, { of: string[]; takes: string[] }>
  members: Record<string, string>
}
const isVocabulary = (value: unknown): value is Vocabulary =>
  typeof value === 'object' && value !== null && 'classes' in value && 'properties' in value
const schema = schemaNamed('schema-org')
const words: Vocabulary = isVocabulary(schema)
  ? schema
  : { classes: {}, properties: {}, members: {} }

const isOne = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const within = (type: string): string[] => [type, ...(words.classes[type] ?? []).flatMap(within)]

/** The classes of schema.org that a value may pass for. */
function classesOf(value: unknown, types: ReadonlyMap<unknown, unknown>): string[] {
  if (typeof value === 'number') return ['Number']
  if (isOne(value)) return within(String(value['@type'] ?? types.get(value['@id'])))
  const text = String(value)
  const member = words.members[text.replace('https://schema.org/', '')]
  if (text.startsWith('https://schema.org/')) return member ? within(member) : []
  return [
    'Text',
    ...(/^https?:\/\//.test(text) ? ['URL'] : []),
    ...(/^\d\d:\d\d$/.test(text) ? ['Time'] : []),
    ...(/^\d{4}-\d\d-\d\d$/.test(text) ? ['Date'] : []),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? ['DateTime'] : []),
    ...(/^\d+(\.\d+)? g$/.test(text) ? ['Mass'] : []),
    ...(/^\d+ kcal$/.test(text) ? ['Energy'] : []),
  ]
}

/** What of a node is not in the vocabulary. */
function faults(node: Record<string, unknown>, types: ReadonlyMap<unknown, unknown>): string[] {
  const type = node['@type']
  if (type === undefined) return []
  if (typeof type !== 'string' || !words.classes[type]) return ['a node of no class']
  const members = Object.entries(node).filter(([name]) => !name.startsWith('@'))
  return members.flatMap(([name, value]) => {
    const property = words.properties[name]
    if (!property?.of.some((domain) => within(type).includes(domain))) {
      return [`${type} has no ${name}`]
    }
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap((one) => [
      ...(classesOf(one, types).some((found) => property.takes.includes(found))
        ? []
        : [`${name} takes no ${JSON.stringify(one)}`]),
      ...(isOne(one) ? faults(one, types) : []),
    ])
  })
}

const graph = (locale: string) => graphOf(aCatalog(locale))

function graphOf(catalog: Catalog): Record<string, unknown>[] {
  const made: unknown = JSON.parse(JSON.stringify(jsonLd(catalog, aSite)))
  const nodes = isOne(made) && made['@context'] === 'https://schema.org' ? made['@graph'] : []
  return Array.isArray(nodes) ? nodes.filter(isOne) : []
}

describe('the JSON-LD', () => {
  it.each(['ru', 'en'])('keeps to the vocabulary of schema.org: %s', (locale) => {
    const nodes = graph(locale)
    const types = new Map(nodes.map((node) => [node['@id'], node['@type']]))
    expect(nodes.map((node) => node['@type'])).toEqual(['Restaurant', 'MenuSection'])
    expect(nodes.flatMap((node) => faults(node, types))).toEqual([])
  })

  it.each(['RUB', 'EUR'])(
    'keeps to it with combos, halves, sizes and modifiers: %s',
    (currency) => {
      const nodes = graphOf(comboCatalog(currency))
      const types = new Map(nodes.map((node) => [node['@id'], node['@type']]))
      expect(nodes.flatMap((node) => faults(node, types))).toEqual([])
      const priced = (price: string) => ({ price, priceCurrency: currency })
      expect(nodes[0]).toMatchObject({
        currenciesAccepted: currency,
        hasMenu: {
          hasMenuItem: [
            { offers: [priced('500.00'), priced('700.50')], menuAddOn: [{}] },
            { offers: [priced('600.00'), priced('800.50')], menuAddOn: [{}] },
            { name: 'Обед', offers: [priced('900.00')] },
            { name: 'Две пиццы', offers: [priced('1260.90')] },
            { name: 'Половинки', offers: [priced('700.50')] },
          ],
        },
      })
    },
  )

  it('finds faults, so that finding none says something', () => {
    const node = {
      '@type': 'Offer',
      price: true,
      hasMenu: 'x',
      availability: 'https://schema.org/Ok',
    }
    expect(faults(node, new Map())).toEqual([
      'Offer has no hasMenu',
      'availability takes no "https://schema.org/Ok"',
    ])
  })

  it('has the restaurant with its menu, sections within sections, sizes as offers', () => {
    expect(graph('ru')[0]).toMatchObject({
      '@type': 'Restaurant',
      name: 'Carte & Co',
      address: 'Санкт-Петербург, Прачечный переулок, 5',
      geo: { latitude: 59.9311 },
      hasMenu: {
        inLanguage: 'ru',
        hasMenuSection: [
          {
            name: 'Супы',
            hasMenuItem: [
              {
                url: 'https://example.ru/nevsky/borshch',
                image: ['https://example.ru/media/7.jpg'],
                nutrition: { servingSize: '350 g', calories: '245 kcal', fatContent: '11.2 g' },
                suitableForDiet: ['https://schema.org/VeganDiet'],
                offers: [{ price: '590.50', priceCurrency: 'RUB', sku: 'A-1' }],
                menuAddOn: [{ '@id': 'https://example.ru/#restaurant-1-add-on-1' }],
              },
              { name: 'Подарок', offers: [{ price: '0.00' }] },
            ],
          },
          {
            name: 'Пицца & паста',
            hasMenuSection: [
              {
                name: 'На тонком тесте',
                hasMenuItem: [
                  {
                    url: 'https://example.ru/nevsky/2',
                    nutrition: { servingSize: '100 g', calories: '70 kcal' },
                    offers: [
                      { name: '30 см', price: '600.00', sku: 'P-30' },
                      { name: '40 см', price: '800.00' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        hasMenuItem: [
          {
            name: 'Суши',
            offers: [{ price: '320.00', availability: 'https://schema.org/SoldOut' }],
          },
        ],
      },
    })
  })

  it('tells the hours, the whole day a minute short and days off as closing when they open', () => {
    expect(openingHours(aCatalog().location.hours)).toMatchObject({
      openingHoursSpecification: [
        {
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
          opens: '09:00',
          closes: '23:00',
        },
        { opens: '10:00', closes: '02:00' },
        { opens: '00:00', closes: '23:59' },
      ],
      specialOpeningHoursSpecification: [
        {
          validFrom: '2026-12-31',
          validThrough: '2027-01-01',
          opens: '00:00',
          closes: '00:00',
          description: 'С Новым годом!',
        },
        { opens: '12:00', closes: '20:00' },
      ],
    })
    expect(
      openingHours({ windows: [], exceptions: [] }).openingHoursSpecification[0]?.['dayOfWeek'],
    ).toHaveLength(7)
  })
})

import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'

import { iikoPlugin } from '.'

const collection = (slug: string): CollectionConfig => ({
  slug,
  fields: [{ name: 'name', type: 'text' }],
})

const config = {
  collections: ['menu-items', 'categories', 'modifier-groups', 'media'].map(collection),
  secret: 'kept',
} satisfies Partial<Config>

const collections = {
  categories: 'categories',
  dishes: 'menu-items',
  modifierGroups: 'modifier-groups',
} as const

const fieldsOf = async (enabled: boolean) => {
  const { collections: after = [] } = await iikoPlugin({ collections, enabled })({
    ...config,
    db: { defaultIDType: 'number', init: () => expect.unreachable() },
  })
  return after.map(({ slug, fields }) => [
    slug,
    fields.map((field) => ('name' in field ? field.name : field.type)),
  ])
}

const itsRuns: unknown = expect.arrayContaining(['connection', 'state'])
const itsOwn: unknown = expect.arrayContaining(['label', 'terminalGroups', 'source'])

describe('iikoPlugin', () => {
  it.each([true, false])(
    'adds a field to its collections, and its own (enabled: %s)',
    async (enabled) => {
      expect(await fieldsOf(enabled)).toEqual([
        ['menu-items', ['name', 'externalId', 'iikoOwnership']],
        ['categories', ['name', 'externalId', 'iikoOwnership']],
        ['modifier-groups', ['name', 'externalId', 'iikoOwnership']],
        ['media', ['name']],
        ['iiko-connections', itsOwn],
        ['iiko-runs', itsRuns],
      ])
    },
  )

  it('leaves the incoming config as it was', async () => {
    const before = structuredClone(config)
    await fieldsOf(true)
    expect(config).toEqual(before)
  })

  it('refuses a collection that is not there', () => {
    const without = { ...config, collections: [collection('media')] }
    expect(() =>
      iikoPlugin({ collections })({
        ...without,
        db: { defaultIDType: 'number', init: () => expect.unreachable() },
      }),
    ).toThrow('"categories"')
  })
})

import { expect, it } from 'vitest'

import { compile } from '@/src/domain/menu/catalog/compile'
import { bigMenu } from '@/src/domain/menu/catalog/testing/bigMenu'

import { toBytes } from '../bytes/toBytes'

import { pack } from './pack'
import { unpack } from './unpack'

it('a packed document comes out as it was, and only as the one that is wanted', async () => {
  const model = bigMenu(30)
  const [place] = model.locations
  const [channel] = place?.channels ?? []
  if (!place || !channel) throw new Error('no location')
  const key = { locationId: place.id, locale: 'ru', channel }
  const locales = ['ru', 'en']
  const compiled = compile(model, { ...key, locales, at: Date.now() })
  const made = { compiled, bytes: await toBytes(compiled.bytes) }
  const packed = await pack(made)
  if (!packed) throw new Error('not packed')

  const { version } = compiled
  expect(await unpack(packed, { model, key, locales, version })).toEqual(made)
  expect(await unpack(packed, { model, key, locales, version: '9.9' })).toBeNull()
  const smaller = { ...model, dishes: model.dishes.slice(1) }
  expect(await unpack(packed, { model: smaller, key, locales, version })).toBeNull()
})

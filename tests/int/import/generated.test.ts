import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { readNomenclature } from '@/plugins/iiko/contract/readNomenclature'

import { generateNomenclature, makeNomenclature, makeProduct } from './generateNomenclature'
import { fixtures, hasDescription, hasFixtures, publishedSchema } from './publishedSchema'

describe.skipIf(!hasDescription)(
  'generated answers (skipped without ../shared/iiko/iikocloud.openapi.json)',
  () => {
    it('are as iiko’s published description has them', () => {
      expect(publishedSchema().safeParse(generateNomenclature(60)).error).toBeUndefined()
    })

    it('would not be, with a wrong type', () => {
      const wrong = makeNomenclature([], [makeProduct('Борщ', { sizePrices: [{ sizeId: null }] })])
      expect(publishedSchema().safeParse(wrong).success).toBe(false)
    })
  },
)

describe.skipIf(!hasFixtures)('recorded answers (skipped without ../shared/iiko/fixtures)', () => {
  const files = hasFixtures ? readdirSync(fixtures).filter((file) => file.endsWith('.json')) : []

  it.each(files)('%s is read whole', (file) => {
    const read = readNomenclature(readFileSync(path.join(fixtures, file)))
    expect(read).toMatchObject({ ok: true, bad: [] })
  })
})

import { readdirSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fixtures, hasFixtures } from './publishedSchema'
import { startImport } from './startImport'

describe.skipIf(!hasFixtures)('recorded answers (skipped without ../shared/iiko/fixtures)', () => {
  let carte: Awaited<ReturnType<typeof startImport>>
  beforeAll(async () => {
    carte = await startImport()
  })
  afterAll(() => carte?.stop())
  beforeEach(() => carte.empty())

  const files = hasFixtures ? readdirSync(fixtures).filter((file) => file.endsWith('.json')) : []

  it.each(files)('%s twice: the second time 0 created, 0 updated', async (file) => {
    const from = path.join(fixtures, file)
    const first = await carte.importRecorded(from)
    expect(first.dishes.created).toBeGreaterThan(0)
    expect(await carte.importRecorded(from)).toEqual({
      categories: { ...first.categories, created: 0, unchanged: first.categories.created },
      dishes: { ...first.dishes, created: 0, unchanged: first.dishes.created },
    })
  })

  it.runIf(files.includes('nomenclature-pizzeria-excerpt.json'))(
    'the pizzeria: two categories, two dishes, the modifiers left out (T1)',
    async () => {
      const from = path.join(fixtures, 'nomenclature-pizzeria-excerpt.json')
      const { code, out } = await carte.importFile(from)
      expect(code).toBe(0)
      expect(out).toContain('Блюда: создано 2, обновлено 0, без изменений 0, пропущено 2')
      expect(out).toContain('Категории: создано 2, обновлено 0, без изменений 0, пропущено 1')
      const rolls = (await carte.dishes()).find(({ sku }) => sku === '00130')
      expect(rolls).toMatchObject({ price: 27900, category: null })
    },
  )
})

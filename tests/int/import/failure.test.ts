import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { importMenu } from '@/plugins/iiko/apply/importMenu'
import { RecordNotSaved } from '@/plugins/iiko/apply/RecordNotSaved'
import { readNomenclature } from '@/plugins/iiko/contract/readNomenclature'
import { mapNomenclature } from '@/src/domain/iiko/mapNomenclature'

import {
  generateNomenclature,
  makeGroup,
  makeNomenclature,
  makeProduct,
} from './generateNomenclature'
import { collections, startImport } from './startImport'

let carte: Awaited<ReturnType<typeof startImport>>
beforeAll(async () => {
  carte = await startImport()
})
afterAll(() => carte?.stop())
beforeEach(() => carte.empty())

const pizza = makeGroup('Пицца')
const carbonara = makeProduct('Карбонара', { parentGroup: pizza.id })

describe('an import that fails', () => {
  it.each(['{"groups": [', '{"groups": [], "products": 5}', '{}'])(
    'changes nothing for the broken file %j',
    async (text) => {
      await carte.importAnswer(makeNomenclature([pizza], [carbonara]))
      const before = await carte.everything()
      const { code, err, out } = await carte.importText(text)
      expect([code, out]).toEqual([1, ''])
      expect(err).toContain('В меню ничего не изменилось.')
      expect(await carte.everything()).toBe(before)
    },
  )

  const menuOf = (answer: unknown) => {
    const read = readNomenclature(Buffer.from(JSON.stringify(answer)))
    if (!read.ok) throw new Error(read.fault.code)
    return mapNomenclature(read.nomenclature)
  }

  it('takes back everything when the last record cannot be saved', async () => {
    await carte.importAnswer(makeNomenclature([pizza], [carbonara]))
    const before = await carte.everything()
    const menu = menuOf(generateNomenclature(20))
    menu.categories.push({ externalId: pizza.id, name: 'Другая', parentExternalId: null, order: 0 })
    const last = menu.dishes.at(-1)
    if (!last) throw new Error('no dishes')
    last.name = 'я'.repeat(300)
    let written = 0
    const outcome = importMenu({
      payload: carte.payload,
      collections,
      menu,
      onProgress: ({ done }) => void (written = done),
    })
    await expect(outcome).rejects.toBeInstanceOf(RecordNotSaved)
    expect(written).toBeGreaterThan(20)
    expect(await carte.everything()).toBe(before)
  })

  it('takes back everything when the operator stops it', async () => {
    const stop = new AbortController()
    const outcome = importMenu({
      payload: carte.payload,
      collections,
      menu: menuOf(generateNomenclature(20)),
      onProgress: ({ done }) => void (done === 10 && stop.abort()),
      signal: stop.signal,
    })
    await expect(outcome).rejects.toThrow()
    expect(await carte.everything()).toBe('[[],[]]')
  })

  it('does not make records twice when two run at once', async () => {
    const menu = menuOf(generateNomenclature(20))
    const run = () => importMenu({ payload: carte.payload, collections, menu })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map((outcome) => outcome.dishes.created).toSorted()).toEqual([0, 20])
    expect(await carte.dishes()).toHaveLength(20)
  })
})

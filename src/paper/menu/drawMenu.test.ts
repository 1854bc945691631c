import { expect, it } from 'vitest'

import { bigMenu } from '@/src/domain/menu/catalog/testing/bigMenu'
import { compiledFor } from '@/src/domain/menu/catalog/testing/compiledFor'
import { aCatalog } from '@/src/domain/menu/feeds/testing/aCatalog'

import { readPdf as readPages } from '../testing/readPdf'
import { drawMenu } from './drawMenu'
import type { PrintedMenu } from './PrintedMenu'
import { toPrinted } from './toPrinted'

const brand = {
  name: 'У Невского',
  tagline: 'Кухня у воды',
  accent: '#1b5e43',
  fonts: null,
  logo: null,
}

const readPdf = (bytes: Uint8Array) => readPages(bytes, { hasCodes: false })

function printed(catalog = aCatalog('ru'), menu: string | null = null): PrintedMenu {
  const made = toPrinted(catalog, { brand, language: 'ru', menu })
  if (!made) throw new Error('There is no such menu.')
  return made
}

it('says what guests pay now: names, portions, sizes and prices, and the numbers of allergens', async () => {
  const [page, ...more] = await readPdf((await drawMenu(printed())).bytes)
  expect(more).toEqual([])
  const text = page?.text.replace(/\s+/g, ' ') ?? ''
  for (const said of [
    ...['У Невского', 'Кухня у воды', 'Меню', 'Прачечный переулок, 5', 'Супы', 'Пицца & паста'],
    ...['Борщ «Киевский» <острый> & "густой"', '350 г', '590,50 ₽', 'Со сметаной и пампушкой'],
    ...['30 см', '600 ₽', '40 см', '800 ₽', '1 Злаки с глютеном', '5 Моллюски'],
    // The price schedule of now, and what has run out for today.
    ...['Суши', '320 ₽', 'Если у вас аллергия'],
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toContain('Снятое')
})

it('is of one of the menus alone, and of none that there is not', () => {
  const catalog = aCatalog('ru')
  const breakfast = { id: 9, slug: 'breakfast', name: 'Завтраки', is_running: false, dishes: [3] }
  const withMenus = { ...catalog, menus: [breakfast] }
  const { legend, sections, title } = printed(withMenus, 'breakfast')
  expect([title, sections.flatMap(({ dishes }) => dishes.map(({ name }) => name)), legend]).toEqual(
    ['Завтраки', ['Суши'], []],
  )
  expect(printed(withMenus, '9').title).toBe('Завтраки')
  expect(toPrinted(withMenus, { brand, language: 'ru', menu: 'bar' })).toBeNull()
})

it('leads a large menu over numbered pages, each dish once', async () => {
  const { catalog } = compiledFor(bigMenu(120))
  const pages = await readPdf((await drawMenu(printed(catalog))).bytes)
  expect(pages.length).toBeGreaterThan(3)
  pages.forEach(({ text }, at) => expect(text).toContain(`${at + 1} из ${pages.length}`))
  const all = pages.map(({ text }) => text).join('\n')
  expect(all.match(/Размер s/g)).toHaveLength(
    catalog.dishes.filter(({ sizes }) => sizes.length).length,
  )
})

it('is the same bytes for the same menu', async () => {
  const [one, other] = [await drawMenu(printed()), await drawMenu(printed())]
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
})

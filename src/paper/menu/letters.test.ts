import { expect, it } from 'vitest'

import { aCatalog } from '@/src/domain/menu/feeds/testing/aCatalog'
import { fontPairNames } from '@/src/domain/theme/fontPairs'

import { readPdf } from '../testing/readPdf'
import { drawMenu } from './drawMenu'
import type { PrintedDish, PrintedMenu } from './PrintedMenu'
import { toPrinted } from './toPrinted'

const look = { name: 'Дом', tagline: null, accent: '#1b5e43', logo: null }

function menuOf(names: readonly string[], fonts: (typeof fontPairNames)[number]): PrintedMenu {
  const made = toPrinted(aCatalog('ru'), { brand: { ...look, fonts }, language: 'ru', menu: null })
  if (!made) throw new Error('There is no such menu.')
  const dishOf = (name: string): PrintedDish => ({
    ...{ name, text: null, portion: null, price: '590 ₽', sizes: [], tags: [], allergens: [] },
  })
  return { ...made, sections: [{ name: 'Блюда', depth: 0, dishes: names.map(dishOf) }], legend: [] }
}

/** The words, and whether a letter stands there that is none: the box of a font. */
async function read(menu: PrintedMenu) {
  const { bytes, unprinted } = await drawMenu(menu)
  const pages = await readPdf(bytes, { hasCodes: false })
  return { text: pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '), unprinted }
}

it.each(fontPairNames)(
  'letters of Kazakh, Tatar, Vietnamese and European names are printed in the fonts of %s',
  async (fonts) => {
    const names = ['Бешбармақ өзі', 'Өчпочмак җан', 'Phở bò', 'Żurek po śląsku', 'Crème brûlée']
    const { text, unprinted } = await read(menuOf([...names, 'Борщ → щи'], fonts))
    for (const name of names) expect(text.normalize('NFC')).toContain(name)
    expect(unprinted).toEqual([])
  },
)

it('what no font has is left out, brackets and all, and said to staff; a dish without a name is not printed', async () => {
  const names = [
    'Хачапури (ხაჭაპური)',
    'Хоровац Խորոված',
    'Пельмени 饺子 и чай',
    'שקשוקה',
    'حمص',
    'Μουσακάς',
    'Борщ 🍲',
    'Сырники',
  ]
  const { text, unprinted } = await read(menuOf(names, 'classic'))
  expect(text).toContain('Хачапури')
  expect(text).toContain('Пельмени и чай')
  expect(text).not.toMatch(/[()\p{Script=Georgian}\p{Script=Han}\p{Script=Arabic}\uFFFD\u0000]/u)
  // As many prices as there are dishes that can be ordered.
  expect(text.match(/590 ₽/g)).toHaveLength(5)
  expect(unprinted).toEqual(names.slice(0, 6))
})

it('a currency whose sign no font has is said by its letters', async () => {
  const menu = menuOf(['Хинкали'], 'soft')
  const [section] = menu.sections
  const dishes = (section?.dishes ?? []).map((dish) => ({ ...dish, price: '12 ₾' }))
  const { text } = await read({ ...menu, sections: [{ name: null, depth: 0, dishes }] })
  expect(text).toContain('12 GEL')
})

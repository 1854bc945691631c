import type { DemoCategory } from '../DemoCategory'
import { drinks as drawn } from '../picture/dishes/drinks'
import { teaAndCoffee } from './teaAndCoffee'
import { lemonades } from './lemonades'

/** «Напитки». */
export const drinks: DemoCategory = {
  name: { ru: 'Напитки', en: 'Drinks' },
  table: '#cdbbe0',
  dishes: [
    {
      sku: 'DR-01',
      name: { ru: 'Морс клюквенный', en: 'Cranberry mors' },
      description: {
        ru: 'Варим из северной клюквы: кисло-сладкий, холодный, без консервантов. 400 мл.',
        en: 'Made of northern cranberries: sweet, sharp and cold, no preservatives. 400 ml.',
      },
      alt: { ru: 'Кувшин и стакан клюквенного морса', en: 'A jug and a glass of cranberry mors' },
      price: 29_000,
      picture: drawn.mors,
    },
  ],
  inside: [teaAndCoffee, lemonades],
}

import type { DemoCategory } from '../DemoCategory'
import { drinks as drawn } from '../picture/dishes/drinks'

/** «Чай и кофе». */
export const teaAndCoffee: DemoCategory = {
  name: { ru: 'Чай и кофе', en: 'Tea and coffee' },
  table: '#d8c3ae',
  dishes: [
    {
      sku: 'TC-01',
      name: { ru: 'Капучино', en: 'Cappuccino' },
      description: {
        ru: 'Двойной эспрессо и бархатная молочная пенка. По желанию — на овсяном или кокосовом молоке. 250 мл.',
        en: 'A double espresso under velvety milk foam; oat or coconut milk if you like. 250 ml.',
      },
      alt: {
        ru: 'Чашка капучино с сердцем на пенке',
        en: 'A cup of cappuccino with a heart on the foam',
      },
      price: 32_000,
      picture: drawn.cappuccino,
    },
    {
      sku: 'TC-02',
      name: { ru: 'Чёрный чай с чабрецом', en: 'Black tea with thyme' },
      description: {
        ru: 'Крупнолистовой, в стакане с подстаканником — как в хорошем поезде. С лимоном и кусковым сахаром.',
        en: 'Large-leaf tea in a glass with a metal holder, as on a good Russian train, with lemon and sugar lumps.',
      },
      alt: {
        ru: 'Стакан чая с лимоном в подстаканнике',
        en: 'A glass of tea with lemon in a metal holder',
      },
      price: 26_000,
      picture: drawn.blackTea,
    },
    {
      sku: 'TC-03',
      name: { ru: 'Облепиховый чай', en: 'Sea-buckthorn tea' },
      description: {
        ru: 'Протёртая облепиха, апельсин, мёд и имбирь. Согревает с первого глотка. Чайник 600 мл.',
        en: 'Crushed sea buckthorn, orange, honey and ginger. Warms from the first sip. A 600 ml pot.',
      },
      alt: { ru: 'Стеклянный чайник с облепиховым чаем', en: 'A glass pot of sea-buckthorn tea' },
      price: 48_000,
      picture: drawn.seaBuckthornTea,
    },
  ],
}

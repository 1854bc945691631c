import type { DemoCategory } from '../DemoCategory'
import { soups as drawn } from '../picture/dishes/soups'

/** «Супы». */
export const soups: DemoCategory = {
  name: { ru: 'Супы', en: 'Soups' },
  table: '#f2bf9d',
  dishes: [
    {
      sku: 'SP-01',
      name: { ru: 'Борщ с говядиной', en: 'Borscht with beef' },
      description: {
        ru: 'Наваристый, на мозговой косточке, с томлёной говядиной и запечённой свёклой. Сметана — обязательно.',
        en: 'Rich bone broth with slow-cooked beef and roasted beetroot. Sour cream is a must.',
      },
      alt: {
        ru: 'Тарелка борща со сметаной и укропом',
        en: 'A bowl of borscht with sour cream and dill',
      },
      price: 58_000,
      picture: drawn.borscht,
    },
    {
      sku: 'SP-02',
      name: { ru: 'Крем-суп из лесных грибов', en: 'Cream of wild mushroom soup' },
      description: {
        ru: 'Белые грибы и шампиньоны, сливки, тимьян и чесночные сухарики. Бархатный и очень осенний.',
        en: 'Porcini and champignons with cream, thyme and garlic croutons. Velvety and very autumnal.',
      },
      alt: {
        ru: 'Грибной крем-суп с сухариками и сливками в глиняной миске',
        en: 'Cream of mushroom soup with croutons and cream in an earthenware bowl',
      },
      price: 54_000,
      picture: drawn.mushroomSoup,
    },
    {
      sku: 'SP-03',
      name: { ru: 'Куриный суп с домашней лапшой', en: 'Chicken soup with home-made noodles' },
      description: {
        ru: 'Прозрачный золотистый бульон, лапша, раскатанная утром, морковь и яйцо. Лечит почти всё.',
        en: 'Clear golden broth, noodles rolled this morning, carrots and egg. Cures almost anything.',
      },
      alt: {
        ru: 'Куриный суп с лапшой, морковью и половинками яйца',
        en: 'Chicken noodle soup with carrots and halves of egg',
      },
      price: 46_000,
      picture: drawn.noodleSoup,
    },
    {
      sku: 'SP-04',
      name: { ru: 'Том-ям с креветками', en: 'Tom yum with prawns' },
      description: {
        ru: 'Остро-кислый суп на кокосовом молоке: тигровые креветки, вешенки, лемонграсс, лайм и чили.',
        en: 'Hot and sour soup with coconut milk, tiger prawns, oyster mushrooms, lemongrass, lime and chilli.',
      },
      alt: {
        ru: 'Том-ям с креветками, грибами, лаймом и перцем чили в тёмной миске',
        en: 'Tom yum with prawns, mushrooms, lime and chilli in a dark bowl',
      },
      price: 82_000,
      isAvailable: false,
      picture: drawn.tomYam,
    },
  ],
}

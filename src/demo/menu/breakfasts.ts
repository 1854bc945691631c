import type { DemoCategory } from '../DemoCategory'
import { breakfasts as drawn } from '../picture/dishes/breakfasts'

/** «Завтраки». */
export const breakfasts: DemoCategory = {
  name: { ru: 'Завтраки', en: 'Breakfast' },
  table: '#f7d08a',
  dishes: [
    {
      sku: 'BR-01',
      name: { ru: 'Сырники со сметаной и ягодами', en: 'Cottage-cheese pancakes with berries' },
      description: {
        ru: 'Пышные, с хрустящей корочкой — из деревенского творога и почти без муки. Подаём с густой сметаной, малиной и голубикой.',
        en: 'Plump and golden-crusted, made of farm cottage cheese with barely any flour. Served with thick sour cream, raspberries and blueberries.',
      },
      alt: {
        ru: 'Три румяных сырника со сметаной, малиной и голубикой на тарелке',
        en: 'Three golden cottage-cheese pancakes with sour cream, raspberries and blueberries',
      },
      price: 59_000,
      picture: drawn.syrniki,
    },
    {
      sku: 'BR-02',
      name: { ru: 'Овсяная каша с грушей и мёдом', en: 'Porridge with pear and honey' },
      description: {
        ru: 'Томим на молоке до шелковистой мягкости. Сверху — спелая груша, грецкие орехи, голубика и липовый мёд.',
        en: 'Oats simmered in milk until silky, topped with ripe pear, walnuts, blueberries and linden honey.',
      },
      alt: {
        ru: 'Овсяная каша с ломтиками груши, орехами и голубикой в синей миске',
        en: 'Porridge with slices of pear, walnuts and blueberries in a blue bowl',
      },
      price: 42_000,
      picture: drawn.oatmeal,
    },
    {
      sku: 'BR-03',
      name: { ru: 'Глазунья с беконом', en: 'Fried eggs with bacon' },
      description: {
        ru: 'Три фермерских яйца, хрустящий бекон и сладкие томаты черри. Приносим прямо на чугунной сковороде.',
        en: 'Three farm eggs, crisp bacon and sweet cherry tomatoes, brought to you in the cast-iron pan.',
      },
      alt: {
        ru: 'Глазунья из трёх яиц с беконом и помидорами черри на чугунной сковороде',
        en: 'Three fried eggs with bacon and cherry tomatoes in a cast-iron pan',
      },
      price: 52_000,
      picture: drawn.friedEggs,
    },
    {
      sku: 'BR-04',
      name: { ru: 'Блины с красной икрой', en: 'Blini with red caviar' },
      description: {
        ru: 'Тонкие ажурные блины на топлёном масле, щедрая ложка лососёвой икры и сметана.',
        en: 'Thin lacy blini fried in clarified butter, with a generous spoonful of salmon caviar and sour cream.',
      },
      alt: {
        ru: 'Сложенные треугольником блины с красной икрой и сметаной',
        en: 'Blini folded into triangles with red caviar and sour cream',
      },
      price: 89_000,
      picture: drawn.blini,
    },
  ],
}

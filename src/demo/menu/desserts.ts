import type { DemoCategory } from '../DemoCategory'
import { desserts as drawn } from '../picture/dishes/desserts'

/** «Десерты». */
export const desserts: DemoCategory = {
  name: { ru: 'Десерты', en: 'Desserts' },
  table: '#f6c0cc',
  dishes: [
    {
      sku: 'DS-01',
      name: { ru: 'Медовик', en: 'Honey cake' },
      description: {
        ru: 'Восемь тонких медовых коржей и сметанный крем. Настаивается ночь и тает во рту.',
        en: 'Eight thin honey layers with sour-cream filling, rested overnight until it melts in the mouth.',
      },
      alt: {
        ru: 'Кусок медовика с мёдом и малиной',
        en: 'A slice of honey cake with honey and a raspberry',
      },
      price: 45_000,
      picture: drawn.medovik,
    },
    {
      sku: 'DS-02',
      name: { ru: 'Чизкейк «Нью-Йорк»', en: 'New York cheesecake' },
      description: {
        ru: 'Плотный и сливочный, на песочной основе. С соусом из вишни, клубникой и голубикой.',
        en: 'Dense and creamy on a shortbread base, with cherry sauce, strawberry and blueberries.',
      },
      alt: {
        ru: 'Кусок чизкейка с вишнёвым соусом, клубникой и голубикой',
        en: 'A slice of cheesecake with cherry sauce, a strawberry and blueberries',
      },
      price: 49_000,
      picture: drawn.cheesecake,
    },
    {
      sku: 'DS-03',
      name: { ru: 'Павлова с ягодами', en: 'Berry pavlova' },
      description: {
        ru: 'Хрупкое безе с мягкой серединой, лёгкие сливки и горсть свежих ягод.',
        en: 'Crisp meringue with a soft centre, light cream and a handful of fresh berries.',
      },
      alt: {
        ru: 'Безе «Павлова» с клубникой, малиной и голубикой',
        en: 'Pavlova meringue with strawberries, raspberries and blueberries',
      },
      price: 52_000,
      picture: drawn.pavlova,
    },
    {
      sku: 'DS-04',
      name: { ru: 'Мороженое трёх вкусов', en: 'Three scoops of ice cream' },
      description: {
        ru: 'Пломбир, клубника и тёмный шоколад. Поливаем тёплым вишнёвым соусом.',
        en: 'Rich vanilla plombir, strawberry and dark chocolate under warm cherry sauce.',
      },
      alt: {
        ru: 'Три шарика мороженого с вишнёвым соусом в креманке',
        en: 'Three scoops of ice cream with cherry sauce in a glass dish',
      },
      price: 39_000,
      picture: drawn.iceCream,
    },
  ],
}

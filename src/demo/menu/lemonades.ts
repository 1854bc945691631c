import type { DemoCategory } from '../DemoCategory'
import { lemonades as drawn } from '../picture/dishes/lemonades'

/** «Лимонады». */
export const lemonades: DemoCategory = {
  name: { ru: 'Лимонады', en: 'Lemonades' },
  table: '#a9dbd2',
  dishes: [
    {
      sku: 'LM-01',
      name: { ru: 'Цитрусовый лимонад', en: 'Citrus lemonade' },
      description: {
        ru: 'Свежевыжатые лимон и апельсин, тростниковый сироп, содовая и много льда. 400 мл.',
        en: 'Freshly squeezed lemon and orange, cane syrup, soda and plenty of ice. 400 ml.',
      },
      alt: {
        ru: 'Стакан лимонада с лимоном, апельсином и льдом',
        en: 'A glass of lemonade with lemon, orange and ice',
      },
      price: 39_000,
      picture: drawn.citrusLemonade,
    },
    {
      sku: 'LM-02',
      name: { ru: 'Лимонад «Клубника — базилик»', en: 'Strawberry and basil lemonade' },
      description: {
        ru: 'Спелая клубника, зелёный базилик и капля лайма. Лето в стакане, 400 мл.',
        en: 'Ripe strawberries, green basil and a drop of lime. Summer in a glass, 400 ml.',
      },
      alt: {
        ru: 'Розовый лимонад с клубникой и базиликом',
        en: 'Pink lemonade with strawberries and basil',
      },
      price: 42_000,
      isAvailable: false,
      picture: drawn.strawberryBasil,
    },
    {
      sku: 'LM-03',
      name: { ru: 'Домашний тархун', en: 'Home-made tarragon lemonade' },
      description: {
        ru: 'Тот самый изумрудный вкус из детства: эстрагон, огурец, лайм и пузырьки. 400 мл.',
        en: 'The emerald taste of childhood: tarragon, cucumber, lime and bubbles. 400 ml.',
      },
      alt: {
        ru: 'Кружка зелёного лимонада с огурцом и эстрагоном',
        en: 'A mug of green lemonade with cucumber and tarragon',
      },
      price: 39_000,
      picture: drawn.tarragon,
    },
  ],
}

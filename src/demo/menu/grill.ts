import type { DemoCategory } from '../DemoCategory'
import { grill as drawn } from '../picture/dishes/grill'

/** «На гриле». */
export const grill: DemoCategory = {
  name: { ru: 'На гриле', en: 'From the grill' },
  table: '#d3b292',
  dishes: [
    {
      sku: 'GR-01',
      name: { ru: 'Стейк рибай', en: 'Ribeye steak' },
      description: {
        ru: 'Мраморная говядина зернового откорма, 300 г. Жарим на углях до вашей степени прожарки, подаём с перечным соусом.',
        en: '300 g of grain-fed marbled beef, grilled over charcoal the way you like it and served with pepper sauce.',
      },
      alt: {
        ru: 'Стейк рибай с розмарином, помидорами и соусом на тёмной доске',
        en: 'Ribeye steak with rosemary, tomatoes and sauce on a dark board',
      },
      price: 289_000,
      picture: drawn.ribeye,
    },
    {
      sku: 'GR-02',
      name: { ru: 'Шашлык из свиной шеи', en: 'Pork neck shashlik' },
      description: {
        ru: 'Маринуем сутки в луке и специях, жарим на мангале со сладким перцем. Подаём на тонком лаваше.',
        en: 'Marinated for a day in onion and spices, grilled over embers with sweet peppers and served on thin lavash.',
      },
      alt: {
        ru: 'Два шампура шашлыка с перцем на лаваше',
        en: 'Two skewers of shashlik with peppers on lavash',
      },
      price: 94_000,
      picture: drawn.shashlik,
    },
    {
      sku: 'GR-03',
      name: { ru: 'Лосось со спаржей', en: 'Salmon with asparagus' },
      description: {
        ru: 'Филе с хрустящей корочкой и сочной серединой, зелёная спаржа, лимон и веточка розмарина.',
        en: 'A fillet with a crisp crust and a juicy heart, green asparagus, lemon and a sprig of rosemary.',
      },
      alt: {
        ru: 'Филе лосося с гриля со спаржей и лимоном',
        en: 'Grilled salmon fillet with asparagus and lemon',
      },
      price: 169_000,
      isAvailable: false,
      picture: drawn.salmon,
    },
  ],
}

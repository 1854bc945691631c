import type { DemoCategory } from '../DemoCategory'
import { mains as drawn } from '../picture/dishes/mains'
import { grill } from './grill'
import { pasta } from './pasta'

/** «Горячее». */
export const mains: DemoCategory = {
  name: { ru: 'Горячее', en: 'Mains' },
  table: '#b3cde0',
  dishes: [
    {
      sku: 'MN-01',
      name: { ru: 'Пельмени домашние', en: 'Home-made pelmeni' },
      description: {
        ru: 'Лепим вручную из говядины и свинины, варим в бульоне. Подаём со сметаной, укропом и чёрным перцем.',
        en: 'Beef and pork dumplings folded by hand and boiled in broth, with sour cream, dill and black pepper.',
      },
      alt: {
        ru: 'Пельмени со сметаной и укропом в синей миске',
        en: 'Pelmeni with sour cream and dill in a blue bowl',
      },
      price: 64_000,
      picture: drawn.pelmeni,
    },
    {
      sku: 'MN-02',
      name: { ru: 'Котлета по-киевски с пюре', en: 'Chicken Kiev with mash' },
      description: {
        ru: 'Золотистая панировка, нежное куриное филе, а внутри — горячее масло с зеленью. На гарнир — пюре и зелёный горошек.',
        en: 'Golden crumbs, tender chicken and hot herb butter inside, with mashed potatoes and green peas.',
      },
      alt: {
        ru: 'Котлета по-киевски с картофельным пюре и горошком',
        en: 'Chicken Kiev with mashed potatoes and green peas',
      },
      price: 79_000,
      picture: drawn.kiev,
    },
    {
      sku: 'MN-03',
      name: { ru: 'Бургер с мраморной говядиной', en: 'Marbled beef burger' },
      description: {
        ru: 'Сочная котлета 180 г, чеддер, томат, хрустящий салат и фирменный соус в булочке бриошь. С картофелем фри.',
        en: 'A juicy 180 g patty, Cheddar, tomato, crisp lettuce and house sauce in a brioche bun, with French fries.',
      },
      alt: {
        ru: 'Бургер с сыром и салатом и порция картофеля фри',
        en: 'A burger with cheese and lettuce and a portion of French fries',
      },
      price: 85_000,
      picture: drawn.burger,
    },
  ],
  inside: [grill, pasta],
}

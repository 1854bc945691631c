import type { DemoCategory } from '../DemoCategory'
import { starters as drawn } from '../picture/dishes/starters'

/** «Закуски». */
export const starters: DemoCategory = {
  name: { ru: 'Закуски', en: 'Starters' },
  table: '#bcd7a8',
  dishes: [
    {
      sku: 'ST-01',
      name: { ru: 'Брускетты с томатами и базиликом', en: 'Tomato and basil bruschetta' },
      description: {
        ru: 'Поджаренная на углях чиабатта, узбекские томаты, базилик и оливковое масло первого отжима. Три штуки.',
        en: 'Char-grilled ciabatta with ripe tomatoes, basil and extra virgin olive oil. Three pieces.',
      },
      alt: {
        ru: 'Три брускетты с помидорами и базиликом на деревянной доске',
        en: 'Three bruschette with tomatoes and basil on a wooden board',
      },
      price: 56_000,
      picture: drawn.bruschetta,
    },
    {
      sku: 'ST-02',
      name: { ru: '«Цезарь» с цыплёнком', en: 'Chicken Caesar' },
      description: {
        ru: 'Хрустящий ромэн, цыплёнок с гриля, пшеничные сухарики и пармезан. Соус взбиваем сами — с анчоусами.',
        en: 'Crunchy romaine, grilled chicken, wheat croutons and Parmesan, with our own anchovy dressing.',
      },
      alt: {
        ru: 'Салат «Цезарь» с кусочками курицы, сухариками и пармезаном',
        en: 'Caesar salad with pieces of chicken, croutons and Parmesan',
      },
      price: 74_000,
      picture: drawn.caesar,
    },
    {
      sku: 'ST-03',
      name: { ru: 'Сельдь с молодым картофелем', en: 'Herring with new potatoes' },
      description: {
        ru: 'Нежная сельдь пряного посола, горячий картофель с маслом, красный лук и много укропа.',
        en: 'Tender spice-cured herring, hot buttered potatoes, red onion and plenty of dill.',
      },
      alt: {
        ru: 'Ломтики сельди с картофелем, красным луком и укропом на тарелке',
        en: 'Slices of herring with potatoes, red onion and dill on a plate',
      },
      price: 62_000,
      picture: drawn.herringAndPotatoes,
    },
    {
      sku: 'ST-04',
      name: { ru: 'Сырная тарелка', en: 'Cheese board' },
      description: {
        ru: 'Выдержанный маасдам, сливочный бри и пикантный сыр с голубой плесенью. К ним — виноград, миндаль и мёд.',
        en: 'Aged Maasdam, creamy Brie and a piquant blue, with grapes, almonds and honey.',
      },
      alt: {
        ru: 'Три вида сыра, виноград, миндаль и мёд на деревянной доске',
        en: 'Three kinds of cheese, grapes, almonds and honey on a wooden board',
      },
      price: 119_000,
      picture: drawn.cheeses,
    },
  ],
}

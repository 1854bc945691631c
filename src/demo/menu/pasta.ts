import type { DemoCategory } from '../DemoCategory'
import { pasta as drawn } from '../picture/dishes/pasta'

/** «Паста». */
export const pasta: DemoCategory = {
  name: { ru: 'Паста', en: 'Pasta' },
  table: '#e8b8a4',
  dishes: [
    {
      sku: 'PA-01',
      name: { ru: 'Карбонара', en: 'Carbonara' },
      description: {
        ru: 'По-римски, без сливок: спагетти, гуанчале, пекорино, чёрный перец и яичный желток.',
        en: 'The Roman way, without cream: spaghetti, guanciale, pecorino, black pepper and an egg yolk.',
      },
      alt: {
        ru: 'Спагетти карбонара с желтком и кусочками гуанчале',
        en: 'Spaghetti carbonara with an egg yolk and pieces of guanciale',
      },
      price: 78_000,
      picture: drawn.carbonara,
    },
    {
      sku: 'PA-02',
      name: { ru: 'Тальятелле болоньезе', en: 'Tagliatelle bolognese' },
      description: {
        ru: 'Мясное рагу томим четыре часа с томатами и красным вином. Яичная паста, пармезан, базилик.',
        en: 'Meat ragù simmered for four hours with tomatoes and red wine. Egg pasta, Parmesan, basil.',
      },
      alt: {
        ru: 'Тальятелле с мясным соусом и базиликом в синей тарелке',
        en: 'Tagliatelle with meat sauce and basil on a blue plate',
      },
      price: 76_000,
      picture: drawn.bolognese,
    },
    {
      sku: 'PA-03',
      name: { ru: 'Чёрные тальолини с креветками', en: 'Black tagliolini with prawns' },
      description: {
        ru: 'Паста с чернилами каракатицы, тигровые креветки, черри, чеснок и белое вино.',
        en: 'Cuttlefish-ink pasta, tiger prawns, cherry tomatoes, garlic and white wine.',
      },
      alt: {
        ru: 'Чёрная паста с креветками и помидорами черри',
        en: 'Black pasta with prawns and cherry tomatoes',
      },
      price: 98_000,
      picture: drawn.blackTagliolini,
    },
  ],
}

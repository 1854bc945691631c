const ru = {
  gone: (names: string) => `Закончилось: ${names}`,
  back: (names: string) => `Снова в меню: ${names}`,
  fresh: (title: string) => `Новость: ${title}`,
  added: (name: string) => `Добавлено в корзину: ${name}`,
  removed: (name: string) => `Убрано из корзины: ${name}`,
  found: (count: number) => `Найдено блюд: ${count}`,
  total: (sum: string) => `Итого ${sum}`,
  tooFew: (title: string, least: number) => `«${title}»: выберите не меньше ${least}`,
  tooMany: (title: string, most: number) => `«${title}»: можно не больше ${most}`,
  close: 'Закрыть',
  soon: 'Как можно скорее',
  soonAt: (time: string) => `Как можно скорее, к ${time}`,
  order: 'Заказать',
  orderFor: (sum: string) => `Заказать за ${sum}`,
  offline: 'Нет связи. Попробуйте ещё раз: дважды заказ не оформится.',
  broken: 'Что-то сломалось у нас. Попробуйте ещё раз чуть позже.',
  noPlace: 'Не получилось определить, где вы. Разрешите доступ к геопозиции и попробуйте ещё раз.',
  placeFound: 'Место определено.',
  notSold: (names: string) => `Больше не продаётся: ${names}.`,
  restInCart: 'Остальное в корзине',
  newAddress: 'Другой адрес',
  kept: (time: string) =>
    `Нет связи. Меню от ${time}: цены и наличие могли измениться, заказать можно, когда связь вернётся.`,
  payBy: {
    cash: 'Наличными',
    'card-on-delivery': 'Картой при получении',
    paypal: 'PayPal',
    online: 'Картой онлайн',
  },
}

type Words = typeof ru

const en: Words = {
  gone: (names) => `Sold out: ${names}`,
  back: (names) => `On the menu again: ${names}`,
  fresh: (title) => `News: ${title}`,
  added: (name) => `Added to the cart: ${name}`,
  removed: (name) => `Removed from the cart: ${name}`,
  found: (count) => `Dishes found: ${count}`,
  total: (sum) => `Total ${sum}`,
  tooFew: (title, least) => `“${title}”: choose at least ${least}`,
  tooMany: (title, most) => `“${title}”: at most ${most}`,
  close: 'Close',
  soon: 'As soon as possible',
  soonAt: (time) => `As soon as possible, by ${time}`,
  order: 'Order',
  orderFor: (sum) => `Order for ${sum}`,
  offline: 'No connection. Try again: the order will not be placed twice.',
  broken: 'Something broke on our side. Try again a little later.',
  noPlace: 'Your place could not be found. Allow access to it and try again.',
  placeFound: 'The place is found.',
  notSold: (names) => `Not sold any more: ${names}.`,
  restInCart: 'The rest is in the cart',
  newAddress: 'Another address',
  kept: (time) =>
    `No connection. The menu as of ${time}: prices and what is left may have changed, and you can order once you are connected.`,
  payBy: {
    cash: 'Cash',
    'card-on-delivery': 'Card on delivery',
    paypal: 'PayPal',
    online: 'Card online',
  },
}

/** What the script says by itself; everything else stands in the page. */
export const words: Words = document.documentElement.lang === 'en' ? en : ru

import type { Text } from './language'

/** Why something cannot be ordered, by the code of the problem. `{…}` is filled in by whoever uses it. */
export const orderProblems = {
  'unknown-dish': { ru: 'Такого блюда нет в меню.', en: 'The menu has no such dish.' },
  'unknown-size': { ru: 'У блюда нет такого размера.', en: 'The dish has no such size.' },
  'unknown-group': {
    ru: 'У блюда нет такой группы добавок.',
    en: 'The dish has no such group of modifiers.',
  },
  'unknown-modifier': { ru: 'Такой добавки нет.', en: 'There is no such modifier.' },
  'unknown-slot': { ru: 'В комбо нет такой части.', en: 'The combo has no such part.' },
  'unknown-choice': {
    ru: 'Это блюдо нельзя выбрать в комбо.',
    en: 'This dish cannot be chosen in the combo.',
  },
  'not-listed': { ru: 'Этого здесь не заказать.', en: 'This cannot be ordered here.' },
  'bad-amount': { ru: 'Количество — целое число.', en: 'The amount must be a whole number.' },
  'off-sale': { ru: 'Снято с продажи.', en: 'It is not on sale.' },
  stopped: { ru: 'Закончилось.', en: 'It has run out.' },
  'not-now': { ru: 'Сейчас не подаётся.', en: 'It is not served at that time.' },
  'too-few': { ru: 'Выберите не меньше {least}.', en: 'Choose at least {least}.' },
  'too-many': { ru: 'Выберите не больше {most}.', en: 'Choose at most {most}.' },
  'not-enough': { ru: 'Осталось только {remaining}.', en: 'Only {remaining} left.' },
  empty: { ru: 'В заказе ничего нет.', en: 'There is nothing in the order.' },
  'too-many-lines': { ru: 'Слишком много строк в заказе.', en: 'The order has too many lines.' },
  'too-dear': { ru: 'Слишком большая сумма заказа.', en: 'The order is too large a sum.' },
  'mode-not-served': {
    ru: 'Ресторан не принимает такие заказы.',
    en: 'The location takes no such orders.',
  },
  'no-point': {
    ru: 'Уточните адрес: не понятно, где это на карте.',
    en: 'Give the address as a point on the map.',
  },
  'outside-zones': { ru: 'Сюда не доставляем.', en: 'There is no delivery to this address.' },
  'no-tips': { ru: 'Здесь не принимают чаевые.', en: 'There are no tips here.' },
  'tips-too-high': { ru: 'Чаевые — не больше {most}.', en: 'Tips are at most {most}.' },
  'promo-unknown': { ru: 'Такого промокода нет.', en: 'There is no such promo code.' },
  'promo-over': {
    ru: 'Промокод больше не действует.',
    en: 'The promo code is not valid any more.',
  },
  'promo-not-here': {
    ru: 'Промокод не действует на такие заказы.',
    en: 'The promo code does not apply to such orders.',
  },
  'promo-used': {
    ru: 'Вы уже использовали этот промокод.',
    en: 'You have used this promo code already.',
  },
  'promo-minimum': {
    ru: 'Промокод действует при заказе от {least}.',
    en: 'The promo code is for orders from {least}.',
  },
  'below-minimum': {
    ru: 'Сюда доставляем при заказе от {least}.',
    en: 'Delivery to this address is for orders from {least}.',
  },
  'slot-not-offered': { ru: 'На это время не заказать.', en: 'This time is not offered.' },
  'slot-full': { ru: 'Это время уже занято.', en: 'This time is taken.' },
  paused: { ru: 'Сейчас заказы не принимаются.', en: 'No orders are taken now.' },
  closed: { ru: 'Сейчас закрыто.', en: 'It is closed now.' },
  'kitchen-full': {
    ru: 'Сегодня кухня больше ничего не успеет.',
    en: 'The kitchen has no time left today.',
  },
} as const satisfies Record<string, Text>

/** What the API says of orders beside that. */
export const orderTexts = {
  notFound: { ru: 'Заказ не найден', en: 'Order not found' },
  cannotOrder: { ru: 'Так заказать нельзя: {reasons}', en: 'This cannot be ordered: {reasons}' },
  keyUsed: {
    ru: 'Под этим Idempotency-Key уже пришёл другой заказ. Для нового возьмите новый ключ.',
    en: 'This Idempotency-Key came with another order. Take a new key for a new one.',
  },
  priceChanged: {
    ru: 'Теперь заказ стоит {total}. Покажите новую сумму и отправьте ещё раз.',
    en: 'The order now costs {total}. Show the new sum and send it again.',
  },
  payBy: {
    ru: 'Так здесь не платят. Можно: {ways}.',
    en: 'One cannot pay so here, but by: {ways}.',
  },
  unpaid: {
    ru: 'Заказ ещё не оплачен: кухня начнёт, когда придут деньги.',
    en: 'The order is not paid yet: the kitchen begins when the money is there.',
  },
  cannotCancel: {
    ru: 'Отменить уже нельзя: кухня начала готовить. Позвоните в ресторан.',
    en: 'It is too late to cancel: the kitchen has begun. Call the restaurant.',
  },
  phone: {
    ru: 'Нужен телефон в виде +79161234567.',
    en: 'A phone such as +79161234567 is needed.',
  },
  email: { ru: 'Такой почты не бывает: проверьте.', en: 'This is no email address: check it.' },
  address: { ru: 'Нужен адрес доставки.', en: 'The address of the delivery is needed.' },
  table: { ru: 'Такого стола нет.', en: 'There is no such table.' },
} as const satisfies Record<string, Text>

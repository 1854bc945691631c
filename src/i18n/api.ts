/** What the API says of wrong requests. `{…}` is filled in by whoever uses the text. */
export const api = {
  required: { ru: 'Обязательное поле.', en: 'This field is required.' },
  notText: { ru: 'Нужна строка.', en: 'Must be a string.' },
  notInteger: { ru: 'Нужно целое число.', en: 'Must be an integer.' },
  notBoolean: { ru: 'Нужно true или false.', en: 'Must be true or false.' },
  notObject: { ru: 'Нужен объект JSON.', en: 'Must be a JSON object.' },
  empty: { ru: 'Не может быть пустым.', en: 'Must not be empty.' },
  tooShort: { ru: 'Минимум символов: {limit}.', en: 'Must have at least {limit} characters.' },
  tooLong: { ru: 'Максимум символов: {limit}.', en: 'Must have at most {limit} characters.' },
  tooSmall: { ru: 'Не меньше {limit}.', en: 'Must be at least {limit}.' },
  tooBig: { ru: 'Не больше {limit}.', en: 'Must be at most {limit}.' },
  oneOf: { ru: 'Допустимы значения: {values}.', en: 'Must be one of: {values}.' },
  wrong: { ru: 'Недопустимое значение.', en: 'This value is not allowed.' },
  trueFalseAny: { ru: 'Допустимы true, false и any.', en: 'Must be true, false or any.' },
  zeroCharacter: {
    ru: 'Символ с кодом 0 и половина символа недопустимы.',
    en: 'Neither the character with code 0 nor half of a character is allowed.',
  },
  nothingToChange: {
    ru: 'Укажите хотя бы одно поле, которое нужно изменить.',
    en: 'Name at least one field to change.',
  },
  invalidFields: { ru: 'Проверьте поля: {fields}.', en: 'Check these fields: {fields}.' },
  notJson: {
    ru: 'Тело запроса — не JSON: его не удалось разобрать.',
    en: 'The body is not JSON: it could not be parsed.',
  },
  jsonOnly: {
    ru: 'Тело запроса принимается только как application/json.',
    en: 'The body is accepted as application/json only.',
  },
  signIn: {
    ru: 'Войдите: нужен сеанс, токен или ключ API действующего сотрудника.',
    en: 'Sign in: a session, a token or an API key of an active member of staff is needed.',
  },
  notAllowed: {
    ru: 'Вашей роли это не разрешено.',
    en: 'Your role does not allow this.',
  },
  dishNotFound: { ru: 'Блюдо не найдено', en: 'Dish not found' },
  categoryNotFound: { ru: 'Такой категории нет', en: 'There is no such category' },
  neighbourMoved: {
    ru: 'Блюда, за которым оно должно стоять, в этой категории уже нет.',
    en: 'The dish that it should stand after is not in this category any more.',
  },
  noSuchPhoto: { ru: 'Такой фотографии уже нет', en: 'There is no such photo any more' },
  photosChanged: {
    ru: 'Фотографии этого блюда только что изменили другие.',
    en: 'Others have just changed the photos of this dish.',
  },
  tablesNotFound: {
    ru: 'Таких столов нет, или у них ещё нет кода',
    en: 'There are no such tables, or they have no code yet',
  },
  locationNotFound: { ru: 'Такого ресторана нет', en: 'There is no such location' },
  channelNotServed: {
    ru: 'Ресторан не принимает такие заказы',
    en: 'The location takes no such orders',
  },
  versionGone: {
    ru: 'Что изменилось после этой версии, уже неизвестно: загрузите меню целиком',
    en: 'What changed after this version is not known any more: load the whole menu',
  },
  tooManyReaders: {
    ru: 'Сейчас слишком много читателей. Зайдите чуть позже.',
    en: 'There are too many readers now. Come back a little later.',
  },
  tooManyReadersHere: {
    ru: 'С этого адреса меню уже читает слишком много программ. Закройте лишние и зайдите чуть позже.',
    en: 'Too many readers of the menu come from this address. Close some, and come back a little later.',
  },
  currencyNotTaken: {
    ru: 'Яндекс не принимает цены в валюте этого ресторана',
    en: 'Yandex takes no prices in the currency of this location',
  },
  nothingToSell: { ru: 'Сейчас нечего продавать', en: 'There is nothing to sell now' },
  noSuchPast: {
    ru: 'Каким было меню в этот момент, уже неизвестно',
    en: 'What the menu was at that moment is not known any more',
  },
  wrongMoment: {
    ru: 'Нужен момент времени с часовым поясом: 2026-10-03T19:00:00+03:00.',
    en: 'Must be a moment with a time zone, such as 2026-10-03T19:00:00+03:00.',
  },
  noTelegramBot: { ru: 'Бота в Telegram здесь нет.', en: 'There is no Telegram bot here.' },
  initDataForged: {
    ru: 'Telegram не подтверждает, кто вы. Откройте приложение из бота ещё раз.',
    en: 'Telegram does not confirm who you are. Open the app from the bot again.',
  },
  initDataStale: {
    ru: 'Приложение открыто давно. Закройте его и откройте из бота ещё раз.',
    en: 'The app was opened too long ago. Close it and open it from the bot again.',
  },
  noSuchPath: { ru: 'Такого адреса в API нет.', en: 'The API has no such path.' },
  wrongMethod: {
    ru: 'Этот адрес отвечает только на {methods}.',
    en: 'This path answers {methods} only.',
  },
  taken: { ru: 'Такое значение уже занято.', en: 'This value is already taken.' },
  unexpected: {
    ru: 'Что-то сломалось у нас, и мы об этом уже знаем. Повторите запрос позже.',
    en: 'Something broke on our side, and we know about it. Try again later.',
  },
} as const

import type { Text } from './language'

/** What the server itself says, before Payload or Next is asked. `{…}` is filled in. */
export const server = {
  bodyTooLarge: {
    ru: 'Тело запроса не может быть больше {limit}.',
    en: 'The body of the request must not exceed {limit}.',
  },
  tooManyRequests: {
    ru: 'Слишком много запросов. Повторите через {seconds} с.',
    en: 'Too many requests. Try again in {seconds} s.',
  },
  tooManySignIns: {
    ru: 'Слишком много попыток входа. Повторите через {seconds} с.',
    en: 'Too many attempts to sign in. Try again in {seconds} s.',
  },
  signInsBusy: {
    ru: 'Сейчас входит слишком много людей. Повторите через несколько секунд.',
    en: 'Too many people are signing in right now. Try again in a few seconds.',
  },
  badAddress: {
    ru: 'Адрес запроса не удалось разобрать.',
    en: 'The address of the request cannot be read.',
  },
  noSuchAddress: { ru: 'Такого адреса нет.', en: 'There is no such address.' },
  unexpected: {
    ru: 'Что-то сломалось у нас. Повторите запрос позже.',
    en: 'Something broke on our side. Try again later.',
  },
  lost: { ru: 'Такой страницы нет', en: 'There is no such page' },
  lostHint: {
    ru: 'Проверьте адрес или вернитесь в панель управления.',
    en: 'Check the address, or go back to the admin panel.',
  },
  broken: { ru: 'Что-то сломалось', en: 'Something broke' },
  brokenHint: {
    ru: 'Обновите страницу чуть позже. Если не поможет, сообщите администратору номер запроса.',
    en: 'Reload the page a little later. If that does not help, tell the administrator the request number.',
  },
  away: { ru: 'База данных пока не отвечает', en: 'The database does not answer yet' },
  awayHint: {
    ru: 'Страница откроется сама, как только она вернётся. Гости тем временем читают меню как обычно.',
    en: 'This page opens by itself as soon as it is back. Guests go on reading the menu meanwhile.',
  },
  refused: { ru: 'Запрос не принят', en: 'The request was refused' },
  toAdmin: { ru: 'Панель управления', en: 'Admin panel' },
  requestNumber: { ru: 'Номер запроса', en: 'Request number' },
  kilobytes: { ru: '{size} КБ', en: '{size} KB' },
  megabytes: { ru: '{size} МБ', en: '{size} MB' },
} as const satisfies Record<string, Text>

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import type { Language } from '@/src/i18n/language'

export const acrossTexts = {
  ru: {
    title: 'Блюдо в ресторанах',
    lead: 'Цена, продажа и стоп одного блюда сразу во всех ресторанах.',
    noRights: 'Эта страница открыта сотрудникам, чей доступ не закрыт.',
    link: 'Цены и стоп в ресторанах',
    findDish: 'Найдите блюдо',
    noSuchDish: 'Такого блюда нет.',
    notOnMenu: 'Этого блюда нет в меню: опубликуйте его.',
    otherDish: 'Другое блюдо',
    openDish: 'Карточка блюда',
    loading: 'Загружаем…',
    loadFailed: 'Не загрузилось. Проверьте связь.',
    again: 'Ещё раз',
    size: 'Размер',
    whole: 'Целиком',
    findPlace: 'Найти ресторан',
    noSuchPlace: 'Таких ресторанов нет.',
    noPlaces: 'Ресторанов пока нет.',
    restaurant: 'Ресторан',
    chooseShown: 'Выбрать все показанные',
    choosePlace: 'Выбрать: {name}',
    chosen: 'Выбрано: {count}',
    newPrice: 'Цена для выбранных',
    setPrice: 'Поставить цену',
    asMenu: 'Как в меню',
    sell: 'Продавать',
    hide: 'Не продавать',
    stop: 'В стоп…',
    back: 'Вернуть',
    saving: 'Сохраняем…',
    saved: 'Сохранено, ресторанов: {count}',
    undo: 'Отменить',
    failed: 'Не сохранилось. {why}',
    manyPlaces: '{name}, ресторанов: {count}',
  },
  en: {
    title: 'A dish at all restaurants',
    lead: 'The price, the sale and the stop of one dish at all restaurants at once.',
    noRights: 'This page is for staff whose account is active.',
    link: 'Prices and stops at restaurants',
    findDish: 'Find a dish',
    noSuchDish: 'There is no such dish.',
    notOnMenu: 'This dish is not on the menu: publish it.',
    otherDish: 'Another dish',
    openDish: 'The dish itself',
    loading: 'Loading…',
    loadFailed: 'It did not load. Check the connection.',
    again: 'Try again',
    size: 'Size',
    whole: 'As a whole',
    findPlace: 'Find a restaurant',
    noSuchPlace: 'There are no such restaurants.',
    noPlaces: 'No restaurants yet.',
    restaurant: 'Restaurant',
    chooseShown: 'Choose all that are shown',
    choosePlace: 'Choose {name}',
    chosen: '{count} chosen',
    newPrice: 'A price for those chosen',
    setPrice: 'Set the price',
    asMenu: 'As on the menu',
    sell: 'Sell',
    hide: 'Do not sell',
    stop: 'Stop…',
    back: 'Bring back',
    saving: 'Saving…',
    saved: 'Saved at {count} restaurants',
    undo: 'Undo',
    failed: 'It was not saved. {why}',
    manyPlaces: '{name}, {count} restaurants',
  },
} as const satisfies Record<Language, Record<string, string>>

/** The texts of this page in the language that the admin speaks now. */
export function useAcrossTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, texts: acrossTexts[language] }
}

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import type { Language } from '@/src/i18n/language'

export const momentTexts = {
  ru: {
    title: 'Меню в другое время',
    lead: 'Что и почём продавали в любой день и час. Для будущего — что будет, если больше ничего не менять: с меню и ценами по расписанию и с отложенными публикациями.',
    moment: 'День и час',
    weekAgo: 'Неделю назад',
    dayAgo: 'Сутки назад',
    now: 'Сейчас',
    dayAhead: 'Через сутки',
    wrong: 'Напишите день и час.',
    loading: 'Ищем меню этого времени…',
    failed: 'Меню не загрузилось. Проверьте связь.',
    again: 'Ещё раз',
    search: 'Найти блюдо',
    all: 'Все',
    different: 'Иначе, чем сейчас',
    dish: 'Блюдо',
    then: 'В это время',
    today: 'Сейчас',
    same: 'так же',
    absent: 'Нет в меню',
    allSame: 'Всё так же, как сейчас.',
    empty: 'В меню нет ни одного блюда.',
  },
  en: {
    title: 'The menu at another time',
    lead: 'What was sold on any day and hour, and for how much. Of the future: what will be if nothing more is changed, with timed menus and prices and scheduled publishing.',
    moment: 'Day and hour',
    weekAgo: 'A week ago',
    dayAgo: 'A day ago',
    now: 'Now',
    dayAhead: 'In a day',
    wrong: 'Enter a day and an hour.',
    loading: 'Looking for the menu of that time…',
    failed: 'The menu did not load. Check the connection.',
    again: 'Try again',
    search: 'Find a dish',
    all: 'All',
    different: 'Other than now',
    dish: 'Dish',
    then: 'At that time',
    today: 'Now',
    same: 'the same',
    absent: 'Not on the menu',
    allSame: 'Everything is as it is now.',
    empty: 'There are no dishes on the menu.',
  },
} as const satisfies Record<Language, Record<string, string>>

/** The texts of the page in the language that the admin speaks now. */
export function useMomentTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, texts: momentTexts[language] }
}

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import type { Language } from '@/src/i18n/language'

const texts = {
  ru: {
    everywhere: 'Во всех ресторанах',
    some: 'Ресторанов: {count} из {all}',
    every: 'Выбраны все, кроме тех, что откроются потом. С ними — «Во всех ресторанах».',
    find: 'Найти: название, город, улица',
    take: 'Выбрать показанные: {count}',
    drop: 'Снять показанные: {count}',
    none: 'Таких ресторанов нет.',
    loading: 'Загружаем рестораны…',
    failed: 'Рестораны не загрузились. Проверьте связь.',
    again: 'Ещё раз',
    untitled: 'Без названия',
  },
  en: {
    everywhere: 'All restaurants',
    some: '{count} of {all} restaurants',
    every: 'All are chosen, but not those that open later. With them: “All restaurants”.',
    find: 'Find by name, town or street',
    take: 'Choose those shown: {count}',
    drop: 'Clear those shown: {count}',
    none: 'There are no such restaurants.',
    loading: 'Loading the restaurants…',
    failed: 'The restaurants did not load. Check the connection.',
    again: 'Try again',
    untitled: 'Untitled',
  },
} as const satisfies Record<Language, Record<string, string>>

/** The texts of the choice of restaurants in the language that the admin speaks now. */
export function usePlacesTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, texts: texts[language] }
}

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import type { Language } from '@/src/i18n/language'

const viewTexts = {
  ru: {
    open: 'Глазами гостя',
    close: 'Закрыть',
    back: '← К пульту',
    title: 'Глазами гостя',
    moment: 'День и час',
    now: 'Сейчас',
    wrong: 'Напишите день и час.',
    languages: 'Язык сайта',
    shownNow: 'Меню сайта сейчас. Заказать отсюда нельзя.',
    shownAt: 'Меню сайта: {time}. Заказать отсюда нельзя.',
    frame: 'Страница сайта: {name}',
  },
  en: {
    open: 'As guests see it',
    close: 'Close',
    back: '← To the desk',
    title: 'As guests see it',
    moment: 'Day and hour',
    now: 'Now',
    wrong: 'Enter a day and an hour.',
    languages: 'Language of the site',
    shownNow: 'The menu on the site now. Nothing can be ordered from here.',
    shownAt: 'The menu on the site: {time}. Nothing can be ordered from here.',
    frame: 'Page of the site: {name}',
  },
} as const satisfies Record<Language, Record<string, string>>

/** The texts of the view beside the desk in the language that the admin speaks now. */
export function useViewTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, texts: viewTexts[language] }
}

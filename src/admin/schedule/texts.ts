import { useTranslation } from '@payloadcms/ui'

import type { Weekday } from '@/src/domain/schedule/Weekday'
import { adminLanguage } from '@/src/i18n/admin'
import { weekdayNames } from '@/src/i18n/weekdayNames'

const texts = {
  ru: {
    everyDay: 'Каждый день',
    workdays: 'Будни',
    weekend: 'Выходные',
    from: 'С',
    until: 'До',
    add: 'Добавить часы',
    remove: 'Убрать эти часы',
    row: 'Часы {number}',
    nextDay: 'до {time} следующего дня',
    wholeDay: 'круглые сутки',
    week: 'Неделя на картинке',
    clear: 'Очистить',
    zone: 'Часовой пояс',
  },
  en: {
    everyDay: 'Every day',
    workdays: 'Workdays',
    weekend: 'Weekend',
    from: 'From',
    until: 'Until',
    add: 'Add hours',
    remove: 'Remove these hours',
    row: 'Hours {number}',
    nextDay: 'until {time} of the next day',
    wholeDay: 'around the clock',
    week: 'The week as a picture',
    clear: 'Clear',
    zone: 'Time zone',
  },
} as const

/** The texts of the schedule's fields in the language that the admin speaks now. */
export function useScheduleTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { ...texts[language], nameOf: (day: Weekday) => weekdayNames[day][language] }
}

import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'

const texts = {
  ru: {
    days: { mon: 'Пн', tue: 'Вт', wed: 'Ср', thu: 'Чт', fri: 'Пт', sat: 'Сб', sun: 'Вс' },
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
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
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
  return texts[adminLanguage(i18n.language)]
}

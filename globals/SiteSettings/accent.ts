import type { TextField } from 'payload'

import { checkAccent, leastContrast } from '@/src/domain/theme/checkAccent'

/** The colour of buttons and links; one that nobody could read is refused, with a better one named. */
export const accent: TextField = {
  name: 'accent',
  type: 'text',
  label: { ru: 'Цвет кнопок и ссылок', en: 'Colour of buttons and links' },
  maxLength: 7,
  validate: (value: string | null | undefined, { req }) => {
    const problem = value ? checkAccent(value) : null
    if (!problem) return true
    const isEnglish = req.i18n.language === 'en'
    if (problem.is === 'no-colour') {
      return isEnglish ? 'Enter a colour such as #1b5e43.' : 'Введите цвет в виде #1b5e43.'
    }
    const { contrast, instead } = problem
    const ratio = contrast.toFixed(1)
    return isEnglish
      ? `Too light for the page: contrast ${ratio} : 1, at least ${leastContrast} : 1 is needed. ${instead} would do.`
      : `Слишком светлый для страницы: контраст ${ratio} : 1, нужно не меньше ${leastContrast} : 1. Подойдёт ${instead}.`
  },
  admin: {
    placeholder: '#1b5e43',
    width: '50%',
    description: {
      ru: 'Для тёмной темы сайт сам сделает его светлее.',
      en: 'For the dark theme the site makes it lighter by itself.',
    },
  },
}

import type { Language } from '@/src/i18n/language'

/** What stands beside the fonts to choose from. Each sample is in both languages: a pair has to suit both. */
export const fontTexts = {
  ru: { device: 'Как на устройстве гостя', none: 'Ничего не загружается, в PDF — классические' },
  en: {
    device: 'Those of the guest’s device',
    none: 'Nothing is loaded; in PDF, the classic ones',
  },
} as const satisfies Record<Language, Record<string, string>>

export const fontSample = {
  title: 'Горячее и десерты · Mains & desserts',
  lines: [
    { language: 'ru', text: 'Борщ с говядиной, сметана и укроп — 450 ₽' },
    { language: 'en', text: 'Beef borscht with sour cream and dill, 450 ₽' },
  ],
} as const

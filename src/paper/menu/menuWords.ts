import type { Language } from '@/src/i18n/language'

/** What stands on a printed menu beside its dishes. */
export const menuWords: Readonly<
  Record<
    Language,
    {
      menu: string
      others: string
      allergens: string
      ask: string
      page: (number: number, of: number) => string
    }
  >
> = {
  ru: {
    menu: 'Меню',
    others: 'Остальное',
    allergens: 'Аллергены',
    ask: 'Если у вас аллергия, скажите об этом, когда заказываете.',
    page: (number, of) => `${number} из ${of}`,
  },
  en: {
    menu: 'Menu',
    others: 'Others',
    allergens: 'Allergens',
    ask: 'If you have an allergy, tell us when you order.',
    page: (number, of) => `${number} of ${of}`,
  },
}

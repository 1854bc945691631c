import type { Language } from '@/src/i18n/language'

type Words = {
  scan: string
  then: string
  /** Before the table's name, where that is a number. */
  table: (name: string) => string
  title: string
}

const isNumber = (name: string) => /^\d/.test(name)

/** What stands on the card of a table. */
export const cardWords: Readonly<Record<Language, Words>> = {
  ru: {
    scan: 'Наведите камеру телефона',
    then: 'Откроется меню, и можно заказать за этот стол',
    table: (name) => (isNumber(name) ? `Стол ${name}` : name),
    title: 'QR-коды столов',
  },
  en: {
    scan: 'Scan with your phone',
    then: 'See the menu and order to this table',
    table: (name) => (isNumber(name) ? `Table ${name}` : name),
    title: 'QR codes of tables',
  },
}

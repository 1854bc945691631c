import { useTranslation } from '@payloadcms/ui'

import { adminLanguage } from '@/src/i18n/admin'
import type { Language } from '@/src/i18n/language'

export const tableTexts = {
  ru: {
    title: 'QR-коды столов',
    lead: 'Гость наводит камеру, открывается меню, и заказ приходит с номером стола. Код не меняется, пока стол не удалён: печатать заново не нужно.',
    noRights: 'Эта страница для сотрудников.',
    noRestaurants: 'Сначала добавьте ресторан.',
    restaurant: 'Ресторан',
    form: 'Как напечатать',
    sheet: 'Лист A4, шесть на странице',
    cards: 'Карточки A6, каждая на своей странице',
    language: 'Язык карточек',
    ru: 'Русский, английский мелко',
    en: 'Английский, русский мелко',
    print: 'Открыть PDF для печати',
    chosen: 'Столов: {count}',
    chooseAll: 'Все столы',
    loading: 'Ищем столы…',
    failed: 'Столы не загрузились. Проверьте связь.',
    again: 'Ещё раз',
    none: 'В этом ресторане пока нет столов.',
    addTable: 'Добавить стол',
    noCode: 'Код появится, когда стол сохранят ещё раз.',
    inactive: 'Не принимает заказы',
    codeOf: 'QR-код: {name}',
    leadsTo: 'Коды ведут на {address}',
    notPublic:
      'Этот адрес открывается только отсюда. Прежде чем печатать, задайте адрес сайта: настройка PUBLIC_URL.',
    toCodes: 'Напечатать QR-коды',
    ofTable: 'QR-код стола',
    pdf: 'Карточка в PDF',
    svg: 'SVG',
    png: 'PNG',
    toPrint: 'Для печати',
    menuPdf: 'Меню в PDF',
    menuEn: 'Меню в PDF по-английски',
    unprinted:
      'Не все буквы есть в шрифтах для печати, в PDF их не будет. Блюдо, от названия которого ничего не осталось, не печатается. Проверьте:',
  },
  en: {
    title: 'QR codes of tables',
    lead: 'A guest points the camera, the menu opens, and the order comes with the table’s number. A code stays the same as long as its table: there is no need to print it again.',
    noRights: 'This page is for staff.',
    noRestaurants: 'Add a restaurant first.',
    restaurant: 'Restaurant',
    form: 'How to print',
    sheet: 'A4 sheet, six to a page',
    cards: 'A6 cards, a page each',
    language: 'Language of the cards',
    ru: 'Russian, English in small print',
    en: 'English, Russian in small print',
    print: 'Open the PDF to print',
    chosen: 'Tables: {count}',
    chooseAll: 'All tables',
    loading: 'Looking for tables…',
    failed: 'The tables did not load. Check the connection.',
    again: 'Again',
    none: 'This restaurant has no tables yet.',
    addTable: 'Add a table',
    noCode: 'The code appears when the table is saved once more.',
    inactive: 'Takes no orders',
    codeOf: 'QR code: {name}',
    leadsTo: 'The codes lead to {address}',
    notPublic:
      'This address opens from here only. Before you print, set the address of the site: the setting PUBLIC_URL.',
    toCodes: 'Print QR codes',
    ofTable: 'QR code of the table',
    pdf: 'Card as PDF',
    svg: 'SVG',
    png: 'PNG',
    toPrint: 'To print',
    menuPdf: 'Menu as PDF',
    menuEn: 'Menu as PDF in English',
    unprinted:
      'Some letters are in no font for print and will not be in the PDF. A dish of whose name nothing is left is not printed. Look at:',
  },
} as const satisfies Record<Language, Record<string, string>>

/** The texts of tables in the language that the admin speaks now. */
export function useTableTexts() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, texts: tableTexts[language] }
}

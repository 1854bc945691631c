import type { StepName } from './readSteps'

type Way = { href: string; label: string }
type Words = { title: string; why: string; ways: readonly Way[] }
type Guide = {
  title: string
  lead: string
  done: string
  isDone: string
  steps: Readonly<Record<StepName, Words>>
}

const collections = '/admin/collections'

/** What the first steps are called, what they are for, and where each is taken. */
export const guideTexts: Readonly<Record<'ru' | 'en', Guide>> = {
  ru: {
    title: 'От пустоты до меню за пять минут',
    lead: 'Шаги отмечаются сами, по порядку идти не обязательно. Когда всё готово, эта карточка исчезнет.',
    done: 'Готово {done} из {count}',
    isDone: 'Сделано',
    steps: {
      name: {
        title: 'Как вас зовут',
        why: 'Название, логотип и цвет: так гости увидят сайт.',
        ways: [{ href: '/admin/globals/site-settings', label: 'Настроить сайт' }],
      },
      hours: {
        title: 'Где вы и когда открыты',
        why: 'Адрес и как получают заказ. Часы не указаны — открыто круглосуточно.',
        ways: [{ href: `${collections}/locations`, label: 'Рестораны' }],
      },
      dishes: {
        title: 'Блюда',
        why: 'Из Excel, из iiko или по одному.',
        ways: [
          { href: '/admin/menu-file', label: 'Загрузить из файла' },
          { href: '/admin/iiko-connect', label: 'Подключить iiko' },
          { href: `${collections}/menu-items/create`, label: 'Добавить блюдо' },
        ],
      },
      photos: {
        title: 'Фотографии',
        why: 'Хотя бы у половины блюд.',
        ways: [
          {
            href: `${collections}/menu-items?where[photos][exists]=false`,
            label: 'Блюда без фото',
          },
        ],
      },
      publish: {
        title: 'Покажите меню гостям',
        why: 'Гости видят опубликованное и только то, что в продаже.',
        ways: [
          {
            href: `${collections}/menu-items?where[_status][equals]=draft`,
            label: 'Черновики',
          },
          { href: '/', label: 'Сайт для гостей' },
        ],
      },
      tables: {
        title: 'QR-коды на столы',
        why: 'Гость наводит телефон и сразу видит меню.',
        ways: [{ href: `${collections}/tables`, label: 'Столы' }],
      },
    },
  },
  en: {
    title: 'From nothing to a menu in five minutes',
    lead: 'The steps tick themselves off, in any order. When all are done, this card goes away.',
    done: '{done} of {count} done',
    isDone: 'Done',
    steps: {
      name: {
        title: 'Your name',
        why: 'Name, logo and colour: how guests see the site.',
        ways: [{ href: '/admin/globals/site-settings', label: 'Set up the site' }],
      },
      hours: {
        title: 'Where you are and when you open',
        why: 'Address, and how orders are received. No hours given: open around the clock.',
        ways: [{ href: `${collections}/locations`, label: 'Restaurants' }],
      },
      dishes: {
        title: 'Dishes',
        why: 'From Excel, from iiko, or one by one.',
        ways: [
          { href: '/admin/menu-file', label: 'Import a file' },
          { href: '/admin/iiko-connect', label: 'Connect iiko' },
          { href: `${collections}/menu-items/create`, label: 'Add a dish' },
        ],
      },
      photos: {
        title: 'Photos',
        why: 'For half of the dishes at least.',
        ways: [
          {
            href: `${collections}/menu-items?where[photos][exists]=false`,
            label: 'Dishes without a photo',
          },
        ],
      },
      publish: {
        title: 'Show guests the menu',
        why: 'Guests see what is published and on sale.',
        ways: [
          { href: `${collections}/menu-items?where[_status][equals]=draft`, label: 'Drafts' },
          { href: '/', label: 'The guests’ site' },
        ],
      },
      tables: {
        title: 'QR codes for the tables',
        why: 'A guest points a phone and sees the menu.',
        ways: [{ href: `${collections}/tables`, label: 'Tables' }],
      },
    },
  },
}

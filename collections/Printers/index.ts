import { isIP } from 'node:net'

import type { CollectionConfig } from 'payload'

import { testPrinter } from '@/endpoints/printers/testPrinter'
import { keepToOwnPlaces } from '@/hooks/shared/keepToOwnPlaces'
import { mayPrintAt } from '@/plugins/printing/mayPrintAt'
import { atOwnPlaces } from '@/src/access/atOwnPlaces'
import { hiddenBelow } from '@/src/access/hiddenBelow'
import { managersOnly } from '@/src/access/managersOnly'
import { ticketKinds } from '@/src/domain/ticket/Ticket'
import { ordersGroup } from '@/src/fields/menuGroup'
import { whole } from '@/src/fields/whole'
import { settings } from '@/src/settings'

const kindNames = {
  ticket: { ru: 'Бегунок на кухню', en: 'Kitchen ticket' },
  receipt: { ru: 'Счёт гостя', en: 'Guest’s bill' },
} as const

const hostName =
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i

const wrong = {
  host: {
    ru: 'Введите адрес принтера, например 192.168.1.50, или его имя в сети.',
    en: 'Enter the address of the printer, such as 192.168.1.50, or its name in the network.',
  },
  place: {
    ru: 'Печатать можно только в местной сети, на порты 9100–9109, или там, где разрешил администратор сервера (PRINTER_HOSTS).',
    en: 'Only printers of the local network can be used, at ports 9100 to 9109, or those that the server’s operator allows (PRINTER_HOSTS).',
  },
} as const

/** The printers of a restaurant's kitchen and counter, reached over its network by ESC/POS. */
export const Printers: CollectionConfig = {
  slug: 'printers',
  labels: {
    singular: { ru: 'Принтер', en: 'Printer' },
    plural: { ru: 'Принтеры', en: 'Printers' },
  },
  versions: false,
  trash: false,
  graphQL: false,
  admin: {
    hidden: hiddenBelow('manager'),
    hideAPIURL: true,
    useAsTitle: 'name',
    group: ordersGroup,
    defaultColumns: ['name', 'location', 'prints', 'host', 'isActive'],
    pagination: { defaultLimit: 50 },
    description: {
      ru: 'Принтеры чеков с сетевым разъёмом: бегунки на кухню и счета печатаются сами.',
      en: 'Receipt printers with a network socket: kitchen tickets and bills are printed by themselves.',
    },
  },
  access: {
    create: managersOnly,
    read: atOwnPlaces('location'),
    update: atOwnPlaces('location', 'manager'),
    delete: atOwnPlaces('location', 'manager'),
  },
  hooks: { beforeChange: [keepToOwnPlaces] },
  endpoints: [testPrinter],
  fields: [
    {
      name: 'test',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/printers/TestPrinter#TestPrinter' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: { ru: 'Название', en: 'Name' },
          required: true,
          maxLength: 60,
          admin: {
            width: '50%',
            description: { ru: '«Кухня» или «Бар».', en: '“Kitchen” or “Bar”.' },
          },
        },
        {
          name: 'location',
          type: 'relationship',
          label: { ru: 'Ресторан', en: 'Restaurant' },
          relationTo: 'locations',
          required: true,
          index: true,
          maxDepth: 0,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'host',
          type: 'text',
          label: { ru: 'Адрес в сети', en: 'Address in the network' },
          required: true,
          hasMany: false,
          maxLength: 253,
          validate: (value: string | null | undefined, { req, siblingData }) => {
            const language = req.i18n.language === 'en' ? 'en' : 'ru'
            if (!value || (!isIP(value) && !hostName.test(value))) return wrong.host[language]
            const port = portIn(siblingData)
            const isFine =
              isIP(value) === 0 || mayPrintAt({ address: value, port }, settings().PRINTER_HOSTS)
            return isFine || wrong.place[language]
          },
          admin: {
            width: '67%',
            description: {
              ru: 'Принтер печатает его сам, если включить его с зажатой кнопкой подачи бумаги.',
              en: 'The printer prints it when switched on with its feed button held.',
            },
          },
        },
        {
          ...whole({
            name: 'port',
            label: { ru: 'Порт', en: 'Port' },
            least: 1,
            most: 65_535,
            initial: 9_100,
          }),
          required: true,
        },
      ],
    },
    {
      name: 'prints',
      type: 'select',
      label: { ru: 'Что печатает', en: 'What it prints' },
      hasMany: true,
      required: true,
      defaultValue: ['ticket'],
      options: ticketKinds.map((value) => ({ value, label: kindNames[value] })),
      admin: {
        description: {
          ru: 'Бегунок — как только заказ принят; счёт — как только заказ готов.',
          en: 'The ticket once the order is accepted, the bill once it is ready.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'categories',
          type: 'relationship',
          label: { ru: 'Только эти категории', en: 'These categories alone' },
          relationTo: 'categories',
          hasMany: true,
          maxDepth: 0,
          admin: {
            width: '50%',
            description: {
              ru: 'На бегунке останутся только эти блюда; счёт печатается целиком. Пусто — все.',
              en: 'A ticket then has these dishes alone; a bill is whole. Empty: all.',
            },
          },
        },
        {
          name: 'tags',
          type: 'relationship',
          label: { ru: 'И блюда с этими метками', en: 'And dishes with these tags' },
          relationTo: 'tags',
          hasMany: true,
          maxDepth: 0,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'paper',
          type: 'select',
          label: { ru: 'Бумага', en: 'Paper' },
          required: true,
          defaultValue: '48',
          options: [
            { value: '48', label: { ru: '80 мм, 48 знаков', en: '80 mm, 48 letters' } },
            { value: '42', label: { ru: '80 мм, 42 знака', en: '80 mm, 42 letters' } },
            { value: '32', label: { ru: '58 мм, 32 знака', en: '58 mm, 32 letters' } },
          ],
          admin: { width: '33%' },
        },
        {
          name: 'codePage',
          type: 'select',
          label: { ru: 'Кодовая страница', en: 'Code page' },
          required: true,
          defaultValue: 'cp866',
          options: [
            { value: 'cp866', label: 'CP866' },
            { value: 'wcp1251', label: 'Windows-1251' },
          ],
          admin: { width: '33%' },
        },
        whole({
          name: 'codePageNumber',
          label: { ru: 'Её номер у принтера', en: 'Its number at the printer' },
          least: 0,
          most: 255,
          description: {
            ru: 'Пусто — как у Epson: 17 и 46. Другой — если на пробной странице не буквы.',
            en: 'Empty: as Epson’s, 17 and 46. Another where the test page shows no letters.',
          },
        }),
      ],
    },
    {
      name: 'language',
      type: 'select',
      label: { ru: 'Язык', en: 'Language' },
      required: true,
      defaultValue: 'ru',
      options: [
        { value: 'ru', label: 'Русский' },
        { value: 'en', label: 'English' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: { ru: 'Печатает', en: 'Prints' },
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
  ],
}

function portIn(siblings: unknown): number {
  const port =
    typeof siblings === 'object' && siblings !== null && 'port' in siblings ? siblings.port : null
  return typeof port === 'number' ? port : 9_100
}

import type { CollectionConfig, Field, PayloadRequest, TextField } from 'payload'
import { z } from 'zod'

import { administratorsOnly } from '@/src/access/administratorsOnly'
import { managersOnly } from '@/src/access/managersOnly'
import { nobody } from '@/src/access/nobody'
import { moment } from '@/src/fields/moment'

export const iikoGroup = { ru: 'iiko', en: 'iiko' }

/** What iiko said when the connection was made: changed by the connect page alone. */
const told = (name: string, ru: string, en: string, isRequired = false): Field => ({
  name,
  type: 'text',
  label: { ru, en },
  maxLength: 255,
  required: isRequired,
  access: { update: () => false },
  admin: { readOnly: true },
})

/** The product that stands in iiko for what a guest pays beside the dishes. */
function feeProduct(name: string, ru: string, en: string): TextField {
  return {
    name,
    type: 'text',
    label: { ru, en },
    maxLength: 36,
    admin: {
      description: {
        ru: 'Идентификатор товара или услуги. Пусто: сумму называет комментарий к заказу.',
        en: 'The identifier of a product or service. Empty: the comment of the order says the sum.',
      },
    },
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      !value ||
      z.guid().safeParse(value).success ||
      (req.i18n.language === 'en'
        ? 'An identifier of iiko is needed, such as 7bc05553-4b68-44e8-b7bc-37be63c6d9e9.'
        : 'Нужен идентификатор из iiko вида 7bc05553-4b68-44e8-b7bc-37be63c6d9e9.'),
  }
}

/**
 * The organisations of iiko that Carte works with. The key and the webhook's token are not here but in
 * `iiko_secrets`, encrypted, so that no API can ever return them.
 */
export const IikoConnections: CollectionConfig = {
  slug: 'iiko-connections',
  labels: {
    singular: { ru: 'Подключение iiko', en: 'iiko connection' },
    plural: { ru: 'Подключения iiko', en: 'iiko connections' },
  },
  versions: false,
  trash: false,
  enableQueryPresets: false,
  graphQL: false,
  admin: {
    hideAPIURL: true,
    useAsTitle: 'label',
    group: iikoGroup,
    defaultColumns: ['label', 'organizationName', 'source', 'isActive', 'webhookAt'],
  },
  // Made by the connect page, which has iiko check the key first.
  access: {
    create: nobody,
    read: managersOnly,
    update: administratorsOnly,
    delete: administratorsOnly,
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/iiko/ConnectionActions#ConnectionActions' },
        disableListColumn: true,
      },
    },
    {
      name: 'label',
      type: 'text',
      label: { ru: 'Название', en: 'Label' },
      required: true,
      maxLength: 100,
    },
    {
      type: 'row',
      fields: [
        told('organizationName', 'Организация в iiko', 'Organisation in iiko', true),
        {
          name: 'organizationId',
          type: 'text',
          label: { ru: 'Её идентификатор', en: 'Its identifier' },
          required: true,
          unique: true,
          maxLength: 36,
          access: { update: () => false },
          admin: { readOnly: true },
        },
      ],
    },
    {
      name: 'terminalGroups',
      type: 'array',
      label: { ru: 'Группы терминалов и рестораны', en: 'Terminal groups and restaurants' },
      labels: {
        singular: { ru: 'Группа терминалов', en: 'Terminal group' },
        plural: { ru: 'Группы терминалов', en: 'Terminal groups' },
      },
      admin: {
        description: {
          ru: 'Стоп-лист группы действует в её ресторане, его заказы уходят на её кассы.',
          en: 'The stop-list of a group holds in its restaurant, whose orders go to its tills.',
        },
      },
      fields: [
        told('name', 'Группа', 'Group', true),
        told('terminalGroupId', 'Идентификатор', 'Identifier', true),
        told('timeZone', 'Часовой пояс', 'Time zone'),
        {
          name: 'location',
          type: 'relationship',
          label: { ru: 'Ресторан', en: 'Restaurant' },
          relationTo: 'locations',
          maxDepth: 0,
          index: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        feeProduct('deliveryProductId', 'Доставка: товар в iiko', 'Delivery: product in iiko'),
        feeProduct('serviceProductId', 'Сервисный сбор: товар в iiko', 'Service: product in iiko'),
      ],
    },
    {
      name: 'source',
      type: 'select',
      label: { ru: 'Откуда меню', en: 'Where the menu comes from' },
      required: true,
      defaultValue: 'nomenclature',
      options: [
        { value: 'externalMenu', label: { ru: 'Внешнее меню', en: 'External menu' } },
        { value: 'nomenclature', label: { ru: 'Номенклатура', en: 'Nomenclature' } },
      ],
    },
    {
      type: 'row',
      admin: { condition: (data) => data?.source === 'externalMenu' },
      fields: [
        {
          name: 'externalMenuId',
          type: 'text',
          label: { ru: 'Внешнее меню', en: 'External menu' },
          maxLength: 64,
        },
        {
          name: 'priceCategoryId',
          type: 'text',
          label: { ru: 'Категория цен', en: 'Price category' },
          maxLength: 64,
        },
      ],
    },
    {
      name: 'menuLanguage',
      type: 'select',
      label: { ru: 'Язык меню в iiko', en: 'Language of the menu in iiko' },
      required: true,
      defaultValue: 'ru',
      options: [
        { value: 'ru', label: { ru: 'Русский', en: 'Russian' } },
        { value: 'en', label: { ru: 'Английский', en: 'English' } },
      ],
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: { ru: 'Работает', en: 'Active' },
      defaultValue: true,
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          ru: 'Снимите, чтобы Carte не обращалась к iiko и не слушала её.',
          en: 'Clear it, and Carte neither calls iiko nor listens to it.',
        },
      },
    },
    {
      name: 'webhookAt',
      type: 'date',
      label: { ru: 'Вебхук подключён', en: 'Webhook registered' },
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: moment,
        condition: (data) => Boolean(data?.webhookAt),
      },
    },
  ],
}

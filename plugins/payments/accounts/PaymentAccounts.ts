import type { CollectionConfig, Endpoint } from 'payload'

import { createInTurn } from '@/hooks/shared/createInTurn'
import { administratorsOnly } from '@/src/access/administratorsOnly'
import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'
import { taxSystems } from '@/src/admin/payments/receiptTexts'
import { paymentsGroup } from '@/src/fields/menuGroup'
import type { PaymentPort } from '@/src/orders/ports'

import { keepKeys } from './keepKeys'
import { keyField } from './keyField'

const half = { width: '50%' }

/**
 * Keys of payment providers: for all restaurants or some, live or test, in the order of preference. The
 * keys themselves are in `payment_secrets`, encrypted, and come out masked.
 */
export function paymentAccounts(
  providers: readonly PaymentPort[],
  endpoints: Endpoint[],
): CollectionConfig {
  const online = providers.filter((port) => port.online !== null)
  const withReceipts = online.filter((port) => port.online?.takesReceipts).map(({ name }) => name)
  const mayMakeReceipts = (data: { provider?: string }) =>
    withReceipts.includes(data.provider ?? '')
  const makesReceipts = (data: { provider?: string; sendsReceipts?: boolean }) =>
    mayMakeReceipts(data) && data.sendsReceipts === true
  const { afterChange, afterRead, beforeChange } = keepKeys(online)
  return {
    slug: 'payment-accounts',
    labels: {
      singular: { ru: 'Счёт у провайдера', en: 'Payment account' },
      plural: { ru: 'Приём оплаты', en: 'Payment accounts' },
    },
    orderable: true,
    endpoints,
    versions: false,
    trash: false,
    graphQL: false,
    admin: {
      hideAPIURL: true,
      useAsTitle: 'title',
      group: paymentsGroup,
      defaultColumns: ['title', 'provider', 'isTest', 'isActive', 'trouble'],
      description: {
        ru: 'Гостю предлагают сверху вниз. У провайдера в одном ресторане работает верхний счёт.',
        en: 'Guests are offered them from the top. Of one provider the upper account works in a restaurant.',
      },
    },
    access: {
      create: administratorsOnly,
      read: everywhere(managersOnly),
      update: administratorsOnly,
      delete: administratorsOnly,
    },
    hooks: {
      beforeValidate: [createInTurn],
      beforeChange: [beforeChange],
      afterChange: [afterChange],
      afterRead: [afterRead],
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'title',
            type: 'text',
            label: { ru: 'Название', en: 'Title' },
            required: true,
            maxLength: 100,
            admin: half,
          },
          {
            name: 'provider',
            type: 'text',
            label: { ru: 'Провайдер', en: 'Provider' },
            required: true,
            index: true,
            access: { update: () => false },
            validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
              online.some(({ name }) => name === value) ||
              (req.i18n.language === 'en'
                ? `One of: ${online.map(({ name }) => name).join(', ')}.`
                : `Один из: ${online.map(({ name }) => name).join(', ')}.`),
            admin: {
              ...half,
              components: {
                Field: {
                  path: '/src/admin/payments/ProviderField#ProviderField',
                  clientProps: {
                    choices: online.map(({ label, name }) => ({ value: name, label })),
                  },
                },
              },
            },
          },
        ],
      },
      ...online.flatMap((port) => (port.online?.keys ?? []).map((key) => keyField(port, key))),
      {
        name: 'trouble',
        type: 'text',
        virtual: true,
        label: { ru: 'Почему не работает', en: 'Why it does not work' },
        admin: {
          readOnly: true,
          disableListFilter: true,
          condition: (data) => Boolean(data?.trouble),
        },
      },
      {
        name: 'locations',
        type: 'relationship',
        relationTo: 'locations',
        hasMany: true,
        label: { ru: 'Рестораны', en: 'Restaurants' },
        maxDepth: 0,
        admin: { description: { ru: 'Пусто — все.', en: 'Empty: all of them.' } },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'sendsReceipts',
            type: 'checkbox',
            label: { ru: 'Чеки (54-ФЗ) через провайдера', en: 'Receipts through the provider' },
            defaultValue: false,
            admin: { ...half, condition: mayMakeReceipts },
          },
          {
            name: 'taxSystem',
            type: 'select',
            label: { ru: 'Система налогообложения', en: 'Tax system' },
            options: [...taxSystems],
            admin: { ...half, condition: makesReceipts },
          },
        ],
      },
      {
        name: 'receiptMode',
        type: 'select',
        label: { ru: 'Что в чеке при оплате', en: 'What a receipt says at payment' },
        defaultValue: 'full_payment',
        options: [
          {
            value: 'full_payment',
            label: { ru: 'Полный расчёт: один чек', en: 'Full payment: one receipt' },
          },
          {
            value: 'full_prepayment',
            label: {
              ru: 'Предоплата 100 %, второй чек — когда заказ выполнен',
              en: 'Prepayment, and a second receipt when the order is completed',
            },
          },
        ],
        admin: {
          condition: makesReceipts,
          description: {
            ru: 'Спросите бухгалтера. Второй чек («зачёт предоплаты») Carte отправит сама.',
            en: 'Ask your accountant. Carte sends the second one by itself.',
          },
        },
      },
      {
        name: 'isTest',
        type: 'checkbox',
        label: { ru: 'Тестовый', en: 'Test' },
        defaultValue: true,
        admin: {
          position: 'sidebar',
          description: {
            ru: 'Деньги ненастоящие. Тестовые и боевые платежи не смешиваются.',
            en: 'No real money. Test and live payments never mix.',
          },
        },
      },
      {
        name: 'isActive',
        type: 'checkbox',
        label: { ru: 'Работает', en: 'Active' },
        defaultValue: true,
        admin: { position: 'sidebar' },
      },
      {
        name: 'isTwoStage',
        type: 'checkbox',
        label: { ru: 'Две стадии', en: 'Two stages' },
        defaultValue: false,
        admin: {
          position: 'sidebar',
          description: {
            ru: 'Деньги удерживаются, а списываются, когда ресторан принял заказ.',
            en: 'Money is held, and captured when the restaurant accepts the order.',
          },
        },
      },
      {
        name: 'actions',
        type: 'ui',
        admin: {
          components: { Field: '/src/admin/payments/TestPayment#TestPayment' },
          disableListColumn: true,
        },
      },
    ],
  }
}

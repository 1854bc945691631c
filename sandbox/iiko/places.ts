import { idOf } from './menu/generateMenu'

/** The organisations and their terminal groups: a chain of two restaurants, and a café. */
export const organizations = [
  { id: idOf('organization Демо'), name: 'Демо-ресторан' },
  { id: idOf('organization Кафе'), name: 'Кафе «Другое»' },
]

export const terminalGroups = [
  { id: idOf('terminal Невский'), name: 'Невский', organization: 0, isAsleep: false },
  { id: idOf('terminal Набережная'), name: 'Набережная', organization: 0, isAsleep: false },
  { id: idOf('terminal Склад'), name: 'Склад', organization: 0, isAsleep: true },
  { id: idOf('terminal Кафе'), name: 'Касса кафе', organization: 1, isAsleep: false },
].map(({ organization, ...group }) => ({
  ...group,
  organizationId: organizations[organization]?.id ?? '',
}))

/** The halls of the terminal groups, as reserves know them. */
export const sections = terminalGroups
  .filter(({ isAsleep }) => !isAsleep)
  .map(({ id: terminalGroupId, name: group }) => ({
    id: idOf(`section ${group}`),
    terminalGroupId,
    name: 'Основной зал',
    tables: [1, 2, 3, 4, 5].map((number) => ({
      id: idOf(`table ${group} ${number}`),
      number,
      name: `Стол ${number}`,
      seatingCapacity: 4,
      revision: 1,
      isDeleted: number === 5,
      posId: idOf(`pos table ${group} ${number}`),
    })),
  }))

export const externalMenus = [
  { id: '9001', name: 'Меню доставки' },
  { id: '9002', name: 'Меню зала' },
]

export const priceCategories = [
  { id: idOf('price Базовая'), name: 'Базовая' },
  { id: idOf('price Доставка'), name: 'Доставка' },
]

export const orderTypes = [
  { id: idOf('type courier'), name: 'Доставка курьером', orderServiceType: 'DeliveryByCourier' },
  { id: idOf('type pickup'), name: 'Самовывоз', orderServiceType: 'DeliveryPickUp' },
  { id: idOf('type common'), name: 'Обычный заказ', orderServiceType: 'Common' },
]

export const paymentTypes = [
  { id: idOf('pay cash'), code: 'CASH', name: 'Наличные', paymentTypeKind: 'Cash' },
  { id: idOf('pay card'), code: 'CARD', name: 'Карта', paymentTypeKind: 'Card' },
  { id: idOf('pay site'), code: 'SITE', name: 'Оплата на сайте', paymentTypeKind: 'External' },
]

export const tipsTypes = [
  {
    id: idOf('tips'),
    name: 'Чаевые',
    organizationIds: organizations.map(({ id }) => id),
    orderServiceTypes: ['Common', 'DeliveryByCourier', 'DeliveryPickUp'],
    paymentTypesIds: paymentTypes.map(({ id }) => id),
  },
]

export const cancelCauses = [{ id: idOf('cause guest'), name: 'Отказ гостя' }]

import { textIn } from './textIn'

type Labelled = {
  name?: string
  label?: unknown
  flattenedFields?: readonly Labelled[]
}

const own: Readonly<Record<string, { ru: string; en: string }>> = {
  _status: { ru: 'Состояние', en: 'Status' },
  deletedAt: { ru: 'В корзине с', en: 'In the trash since' },
  password: { ru: 'Пароль', en: 'Password' },
  apiKey: { ru: 'Ключ API', en: 'API key' },
  enableAPIKey: { ru: 'Ключ API включён', en: 'API key enabled' },
  username: { ru: 'Имя для входа', en: 'Sign-in name' },
  email: { ru: 'Почта', en: 'Email' },
  keys: { ru: 'Ключи', en: 'Keys' },
  key: { ru: 'Ключ', en: 'Key' },
  amount: { ru: 'Сумма', en: 'Amount' },
  state: { ru: 'Состояние', en: 'State' },
  order: { ru: 'Заказ', en: 'Order' },
  create: { ru: 'Добавлено', en: 'Added' },
  update: { ru: 'Изменено', en: 'Changed' },
  remove: { ru: 'Убрано', en: 'Removed' },
  restore: { ru: 'Возвращено', en: 'Brought back' },
  priced: { ru: 'С новой ценой', en: 'With a new price' },
  hidden: { ru: 'Снято с продажи', en: 'Taken off sale' },
  put: { ru: 'Поставлено в стоп-лист', en: 'Put on the stop-list' },
  days: { ru: 'Дни', en: 'Days' },
  from: { ru: 'С', en: 'From' },
  until: { ru: 'До', en: 'Until' },
  undoes: { ru: 'Вернуло прежнее после обновления №', en: 'Takes back sync' },
}

/**
 * Where a change was, in the words that the form has: `sizes[2].price` is "Sizes 2, Price". What the form has no word
 * for stays as it is stored.
 */
export function labelOf(path: string, fields: readonly Labelled[], language: 'ru' | 'en'): string {
  let within: readonly Labelled[] = fields
  const words = path.split('.').map((part) => {
    const [, name = part, row] = /^(.*?)(?:\[(\d+)\])?$/.exec(part) ?? []
    const field = within.find((one) => one.name === name)
    within = field?.flattenedFields ?? []
    const word = textIn(field?.label, language) ?? own[name]?.[language] ?? name
    return row === undefined ? word : `${word} ${row}`
  })
  return words.join(', ')
}

import type { Query } from '@/src/db/menuModel/Query'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import type { BudgetNews } from './openSmsBudget'
import type { CapScope } from './SmsCaps'

const titles: Record<CapScope, { ru: string; en: string }> = {
  day: { ru: 'Лимит СМС на день исчерпан', en: 'The day’s cap of SMS is reached' },
  month: { ru: 'Лимит СМС на месяц исчерпан', en: 'The month’s cap of SMS is reached' },
  recipient: {
    ru: 'Лимит СМС на один номер исчерпан',
    en: 'The cap of SMS to one number is reached',
  },
}

const names: Record<CapScope, string> = {
  day: 'SMS_CAP_DAY',
  month: 'SMS_CAP_MONTH',
  recipient: 'SMS_CAP_NUMBER_DAY',
}

/** Tells managers that a cap has no room left: what was spent, what happens now and what to do. */
export async function tellBudgetSpent(
  query: Query,
  { scope, since, cap, spent }: BudgetNews,
  currency: string,
): Promise<void> {
  const ru = `Потрачено ${formatMoney(spent, currency, 'ru')} из ${formatMoney(cap, currency, 'ru')}. СМС сверх лимита не отправляются: где у гостя есть другой адрес, сообщение уходит туда. Лимит меняет тот, кто обслуживает сервер: настройка ${names[scope]}.`
  const en = `${formatMoney(spent, currency, 'en')} of ${formatMoney(cap, currency, 'en')} is spent. SMS beyond the cap are not sent: where a guest has another address, the message goes there. Whoever runs the server can change the cap: the setting ${names[scope]}.`
  await alertManagers(query, {
    title: titles[scope],
    text: { ru, en },
    url: '/admin/collections/deliveries',
    once: `sms-budget:${scope}:${since}:${cap}`,
  })
}

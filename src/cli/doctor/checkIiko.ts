import { iikoDetails } from '@/plugins/iiko/health/iikoDetails'
import type { Query } from '@/src/db/menuModel/Query'

import type { Finding } from './Finding'

/** How Carte gets on with iiko, as its processes know; an older schema knows nothing of it. */
export async function checkIiko(query: Query): Promise<Finding[]> {
  const all = await iikoDetails(query).catch(() => [])
  return all.map(({ connection, failures, menu_synced_ago, orders_failed, state }) => {
    const minutes = menu_synced_ago === null ? null : Math.round(menu_synced_ago / 60)
    const told = {
      ru: `Подключение iiko ${connection}: ${minutes === null ? 'меню ещё не обновлялось' : `меню обновлено ${minutes} мин назад`}, подряд неудач ${failures}, заказов не принято ${orders_failed}.`,
      en: `iiko connection ${connection}: ${minutes === null ? 'the menu has not been brought yet' : `the menu was brought ${minutes} min ago`}, ${failures} failures in a row, ${orders_failed} orders not taken.`,
    }
    if (state === 'ok') return { of: 'iiko', level: 'ok', is: told }
    return {
      of: 'iiko',
      level: 'error',
      is: told,
      remedy: {
        ru: 'Проверьте ключ и организацию в админке, раздел «iiko»: docs/operators/iiko.md.',
        en: 'Check the key and the organisation in the admin, under iiko: docs/operators/iiko.md.',
      },
    }
  })
}

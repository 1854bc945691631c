import { formatMoney } from '@/src/domain/money/formatMoney'

import { page } from './page'

/** A sum as the page writes it. */
export function money(sum: number): string {
  return formatMoney(sum, page.currency, page.language)
}

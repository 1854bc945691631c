import type { DefaultServerCellComponentProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'

import { wayName } from '@/src/orders/wayName'

/** A way to pay in a list, in words. */
export function WayCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const known = typeof cellData === 'string' && cellData !== ''
  return <span>{known ? wayName(payload, cellData, adminLanguage(i18n.language)) : '—'}</span>
}

import type { WidgetServerProps } from 'payload'

import { managersOnly } from '@/src/access/managersOnly'

import { SalesView } from './SalesView'

/** What the restaurants sold, for those who may know. */
export function Sales({ req }: WidgetServerProps) {
  return managersOnly({ req }) ? <SalesView /> : null
}

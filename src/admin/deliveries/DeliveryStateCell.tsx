'use client'

import { useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

import './deliveries.css'

/** What became of a delivery, so that those that need somebody stand out in the list. */
export function DeliveryStateCell({
  cellData,
  field,
}: DefaultCellComponentProps<SelectFieldClient>) {
  const { i18n } = useTranslation()
  const state = typeof cellData === 'string' ? cellData : ''
  const option = field.options.find((one) => typeof one === 'object' && one.value === state)
  const label = typeof option === 'object' ? getTranslation(option.label, i18n) : state
  return <span className={`carte-delivery carte-delivery--${state}`}>{label}</span>
}

'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

import { orderStates } from '@/src/domain/order/OrderState'
import { adminLanguage } from '@/src/i18n/admin'

import { orderStateNames } from '@/src/domain/order/orderStateWords'
import './orders.css'

/** Where an order stands, so that those that need somebody stand out in the list. */
export function OrderStateCell({ cellData }: DefaultCellComponentProps<SelectFieldClient>) {
  const { i18n } = useTranslation()
  const state = orderStates.find((one) => one === cellData)
  if (!state) return null
  return (
    <span className={`carte-order-state carte-order-state--${state}`}>
      {orderStateNames[state][adminLanguage(i18n.language)]}
    </span>
  )
}

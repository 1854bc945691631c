'use client'

import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

import { formatMoney } from '@/src/domain/money/formatMoney'
import { formatRoubles } from '@/src/domain/money/formatRoubles'

import { useTexts } from '../useTexts'
import './money.css'

/** Minor units in a list, as people read them: "590 ₽", in the currency of the row where it has one. */
export function MoneyCell({ cellData, rowData }: DefaultCellComponentProps<NumberFieldClient>) {
  const { language } = useTexts()
  return <span className="carte-money-cell">{words(cellData, rowData?.currency, language)}</span>
}

function words(sum: unknown, currency: unknown, language: 'ru' | 'en'): string {
  if (typeof sum !== 'number') return '—'
  return typeof currency === 'string'
    ? formatMoney(sum, currency, language)
    : formatRoubles(sum, language)
}

'use client'

import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

import { formatMoney } from '@/src/domain/money/formatMoney'

import { useTexts } from '../useTexts'
import './money.css'

/** A sum that was paid, in a list: minor units as people read them, in the currency of its row; with no sign where that is not known. */
export function SumCell({ cellData, rowData }: DefaultCellComponentProps<NumberFieldClient>) {
  const { language } = useTexts()
  return <span className="carte-money-cell">{words(cellData, rowData?.currency, language)}</span>
}

function words(sum: unknown, currency: unknown, language: string): string {
  if (typeof sum !== 'number') return '—'
  if (typeof currency === 'string' && currency !== '') return formatMoney(sum, currency, language)
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(sum / 100)
}

'use client'

import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

import { formatRoubles } from '@/src/domain/money/formatRoubles'

import { useTexts } from '../useTexts'
import './money.css'

/** Kopecks in a list, as people read them: "590 ₽". */
export function MoneyCell({ cellData }: DefaultCellComponentProps<NumberFieldClient>) {
  const { language } = useTexts()
  const known = typeof cellData === 'number'
  return <span className="carte-money-cell">{known ? formatRoubles(cellData, language) : '—'}</span>
}

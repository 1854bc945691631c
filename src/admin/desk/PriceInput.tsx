'use client'

import { useEffect, useRef, useState } from 'react'

import { editRoubles } from '@/src/domain/money/editRoubles'
import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { parseRoubles } from '@/src/domain/money/parseRoubles'
import { useTexts } from '../useTexts'

type Props = {
  label: string
  price: number | null
  basePrice: number
  isLocked: boolean
  save: (price: number | null) => void
}

/**
 * The restaurant's own price. Enter and leaving save, Escape goes back, an empty field returns to the
 * menu's price, which stands in it in grey.
 */
export function PriceInput({ basePrice, isLocked, label, price, save }: Props) {
  const { language, text } = useTexts()
  // Null while it shows the price that is kept.
  const [typed, setTyped] = useState<string | null>(null)
  const kept = price === null ? '' : editRoubles(price, language === 'en' ? '.' : ',')
  const isWrong = typed !== null && typed.trim() !== '' && parseRoubles(typed) === null

  const finish = () => {
    if (typed === null || isWrong) return
    const amount = parseRoubles(typed)
    const next = amount === basePrice ? null : amount
    setTyped(null)
    if (next !== price) save(next)
  }
  // A row that is scrolled out of sight goes without losing the focus first.
  const last = useRef(finish)
  useEffect(() => {
    last.current = finish
  })
  useEffect(() => () => last.current(), [])

  return (
    <span className="carte-desk__amount">
      <input
        aria-invalid={isWrong}
        aria-label={label}
        autoComplete="off"
        className={price === null ? undefined : 'carte-desk__own'}
        disabled={isLocked}
        inputMode="decimal"
        onBlur={finish}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          if (event.key === 'Escape') setTyped(null)
        }}
        placeholder={formatRoubles(basePrice, language)}
        title={isWrong ? text('wrongAmount') : undefined}
        type="text"
        value={typed ?? kept}
      />
      {isWrong && (
        <span className="carte-desk__wrong" role="alert">
          {text('wrongAmount')}
        </span>
      )}
    </span>
  )
}

'use client'

import { useEffect, useRef, useState } from 'react'

import { editMoney } from '@/src/domain/money/editMoney'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { parseMoney } from '@/src/domain/money/parseMoney'
import { cellsOf } from '@/src/domain/menu/desk/pastedPrices'
import { useTexts } from '../useTexts'
import { moveFocus } from './prices/moveFocus'

type Props = {
  label: string
  price: number | null
  basePrice: number
  currency: string
  isLocked: boolean
  save: (price: number | null) => void
  paste?: ((text: string) => void) | undefined
}

/** To which row of the column a key leads. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }

/**
 * The restaurant's own price. Enter, arrows and leaving save, Escape goes back, an empty field returns to the
 * menu's price, which stands in it in grey.
 */
export function PriceInput(props: Props) {
  const { basePrice, currency, isLocked, label, paste, price, save } = props
  const { language, text } = useTexts()
  // Null while it shows the price that is kept.
  const [typed, setTyped] = useState<string | null>(null)
  const kept = price === null ? '' : editMoney(price, currency, language === 'en' ? '.' : ',')
  const isWrong = typed !== null && typed.trim() !== '' && parseMoney(typed, currency) === null

  const finish = () => {
    if (typed === null || isWrong) return
    const amount = parseMoney(typed, currency)
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
        data-price=""
        data-typed={typed === null ? undefined : ''}
        autoComplete="off"
        className={price === null ? undefined : 'carte-desk__own'}
        disabled={isLocked}
        inputMode="decimal"
        onBlur={finish}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null)
          if (event.key === 'Enter') finish()
          const step = steps[event.key]
          if (step === undefined || isWrong || event.altKey) return
          event.preventDefault()
          moveFocus(event.currentTarget, event.key === 'Enter' && event.shiftKey ? -step : step)
        }}
        onPaste={(event) => {
          const said = event.clipboardData.getData('text/plain')
          if (!paste || cellsOf(said).length < 2) return
          event.preventDefault()
          setTyped(null)
          paste(said)
        }}
        placeholder={formatMoney(basePrice, currency, language)}
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

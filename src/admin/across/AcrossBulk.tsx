'use client'

import { useState } from 'react'

import { parseMoney } from '@/src/domain/money/parseMoney'
import { fill } from '@/src/i18n/fill'

import { useTexts } from '../useTexts'
import { useAcrossTexts } from './texts'

type Props = {
  count: number
  isSaving: boolean
  mayPrice: boolean
  hasPrice: boolean
  /** What the chosen restaurants all sell in; null: not in the same. */
  currency: string | null
  /** Null is the menu's price. */
  setPrice: (price: number | null) => void
  setHidden: (isHidden: boolean) => void
  openStop: () => void
  bringBack: () => void
}

/** What is done to all the restaurants that are chosen. */
export function AcrossBulk(props: Props) {
  const { bringBack, count, currency, hasPrice, isSaving, mayPrice } = props
  const { openStop, setHidden, setPrice } = props
  const { language, texts } = useAcrossTexts()
  const { text } = useTexts()
  const [typed, setTyped] = useState('')
  const amount = currency === null ? null : parseMoney(typed, currency)
  const isWrong = typed.trim() !== '' && amount === null
  const put = () => {
    if (amount === null) return
    setPrice(amount)
    setTyped('')
  }
  const button = (label: string, run: () => void, isOff = false) => (
    <button
      className="carte-desk__button"
      disabled={isSaving || isOff}
      key={label}
      onClick={run}
      type="button"
    >
      {label}
    </button>
  )
  return (
    <div aria-busy={isSaving} className="carte-across__bulk" role="group">
      <b aria-live="polite">
        {isSaving ? texts.saving : fill(texts.chosen, { count: count.toLocaleString(language) })}
      </b>
      {mayPrice && hasPrice && (
        <>
          {currency === null ? (
            <span className="carte-across__note">{texts.manyCurrencies}</span>
          ) : (
            <>
              <span className="carte-desk__amount">
                <input
                  aria-invalid={isWrong}
                  aria-label={texts.newPrice}
                  autoComplete="off"
                  inputMode="decimal"
                  onChange={(event) => setTyped(event.target.value)}
                  onKeyDown={(event) => event.key === 'Enter' && put()}
                  placeholder={`${texts.newPrice}, ${currency}`}
                  type="text"
                  value={typed}
                />
                {isWrong && (
                  <span className="carte-desk__wrong" role="alert">
                    {text('wrongAmount')}
                  </span>
                )}
              </span>
              {button(texts.setPrice, put, amount === null)}
            </>
          )}
          {button(texts.asMenu, () => setPrice(null))}
        </>
      )}
      {mayPrice && button(texts.sell, () => setHidden(false))}
      {mayPrice && button(texts.hide, () => setHidden(true))}
      {button(texts.stop, openStop)}
      {button(texts.back, bringBack)}
    </div>
  )
}

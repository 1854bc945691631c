'use client'

import { memo } from 'react'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { fill } from '@/src/i18n/fill'

import { isDifferent } from './choose'
import { PriceCell } from './line/PriceCell'
import { SoldCell } from './line/SoldCell'
import { StateCell } from './line/StateCell'
import { StopCell } from './line/StopCell'
import { nameOf } from './nameOf'
import { CategoryCell } from './places/CategoryCell'
import { PhotoCell } from './photos/PhotoCell'
import { takingFiles } from './photos/takingFiles'
import type { Photographing } from './photos/usePhotos'
import { HandleCell } from './places/HandleCell'
import type { Placing } from './places/Placing'
import { useDeskTexts } from './texts'
import type { DeskChanges } from './useDeskChanges'

export type RowProps = {
  line: DeskLine
  index: number
  category: number | null
  timeZone: string
  currency: string
  mayPrice: boolean
  /** Null for those who may not move dishes. */
  placing: Placing | null
  /** Null for those who may not change photos. */
  photographing: Photographing | null
  /** How much of a photo for the dish has been sent, from 0 to 1; null while none is. */
  sending: number | null
  changes: DeskChanges
  openStop: (line: DeskLine) => void
  /** A column of a spreadsheet, to be laid on lines from this one down. */
  paste: (line: DeskLine, text: string) => void
}

/** A dish or a size at the restaurant. */
export const DeskRow = memo(function DeskRow(props: RowProps) {
  const { category, changes, currency, index, line, mayPrice, openStop, paste, timeZone } = props
  const { photographing, placing, sending } = props
  const { language, texts } = useDeskTexts()
  const name = nameOf(line, texts.untitled)
  const classes = ['carte-desk__row', line.sizeName !== null && 'carte-desk__row--size']
  if (isDifferent(line)) classes.push('carte-desk__row--different')
  const step = ({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean => {
    // There the keys open the list of categories.
    if (target instanceof HTMLSelectElement || !placing) return false
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
    placing.step(line, key === 'ArrowUp' ? -1 : 1)
    return true
  }
  return (
    <div
      aria-rowindex={index}
      className={classes.filter(Boolean).join(' ')}
      data-dish={line.dish}
      onKeyDown={(event) => {
        if (event.altKey && step(event.nativeEvent)) event.preventDefault()
      }}
      role="row"
      {...(photographing ? takingFiles((files) => photographing.put(line.dish, files)) : {})}
    >
      {placing && <HandleCell line={line} name={name} placing={placing} />}
      {photographing && (
        <PhotoCell
          line={line}
          name={name}
          put={(files) => photographing.put(line.dish, files)}
          sending={sending}
        />
      )}
      <span className="carte-desk__name" role="rowheader" title={name}>
        {line.sizeName === null ? line.name || texts.untitled : line.sizeName || texts.untitled}
      </span>
      {placing && <CategoryCell category={category} line={line} name={name} placing={placing} />}
      <span className="carte-desk__base" role="cell">
        {line.basePrice !== null && formatMoney(line.basePrice, currency, language)}
      </span>
      <PriceCell
        currency={currency}
        line={line}
        mayPrice={mayPrice}
        name={name}
        paste={(text) => paste(line, text)}
        save={(price) => changes.price(line, price)}
      />
      <SoldCell
        hide={(isHidden) => changes.hide(line, isHidden)}
        line={line}
        mayPrice={mayPrice}
        name={name}
      />
      <StopCell
        bringBack={() => changes.stop(line, null)}
        line={line}
        name={name}
        stop={() => changes.stop(line, { remaining: null, until: null, reason: '' })}
      >
        <button
          aria-haspopup="dialog"
          aria-label={fill(texts.details, { name })}
          className="carte-desk__button carte-desk__button--more"
          onClick={() => openStop(line)}
          title={fill(texts.details, { name })}
          type="button"
        >
          …
        </button>
      </StopCell>
      <StateCell currency={currency} line={line} timeZone={timeZone} />
    </div>
  )
})

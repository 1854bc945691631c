'use client'

import { memo } from 'react'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { formatRoubles } from '@/src/domain/money/formatRoubles'
import { fill } from '@/src/i18n/fill'

import { isDifferent } from './choose'
import { nameOf } from './nameOf'
import { PriceInput } from './PriceInput'
import { shownAs } from './shownAs'
import { useDeskTexts } from './texts'
import type { DeskChanges } from './useDeskChanges'

export type RowProps = {
  line: DeskLine
  index: number
  timeZone: string
  mayPrice: boolean
  changes: DeskChanges
  openStop: (line: DeskLine) => void
}

/** A dish or a size at the restaurant. */
export const DeskRow = memo(function DeskRow(props: RowProps) {
  const { changes, index, line, mayPrice, openStop, timeZone } = props
  const { language, texts } = useDeskTexts()
  const name = nameOf(line, texts.untitled)
  const { more, state } = shownAs(line, { language, now: Date.now(), timeZone })
  const classes = ['carte-desk__row', line.sizeName !== null && 'carte-desk__row--size']
  if (isDifferent(line)) classes.push('carte-desk__row--different')
  return (
    <div aria-rowindex={index} className={classes.filter(Boolean).join(' ')} role="row">
      <span className="carte-desk__name" role="rowheader" title={name}>
        {line.sizeName === null ? line.name || texts.untitled : line.sizeName || texts.untitled}
      </span>
      <span className="carte-desk__base" role="cell">
        {line.basePrice !== null && formatRoubles(line.basePrice, language)}
      </span>
      <span className="carte-desk__here" role="cell">
        {line.basePrice !== null && (
          <PriceInput
            basePrice={line.basePrice}
            isLocked={!mayPrice}
            label={fill(texts.priceOf, { name })}
            price={line.price}
            save={(price) => changes.price(line, price)}
          />
        )}
      </span>
      <span className="carte-desk__sold" role="cell">
        <button
          aria-checked={!line.isHidden}
          aria-label={fill(texts.hiddenSwitch, { name })}
          className="carte-switch"
          disabled={!mayPrice}
          onClick={() => changes.hide(line, !line.isHidden)}
          role="switch"
          title={line.isHidden ? texts.isHidden : texts.isSold}
          type="button"
        >
          <span aria-hidden className="carte-switch__track" />
        </button>
      </span>
      <span className="carte-desk__stop" role="cell">
        <button
          aria-label={fill(line.stop ? texts.bringBackNamed : texts.stopItNamed, { name })}
          className="carte-desk__button"
          data-stopped={line.stop ? '' : undefined}
          onClick={() =>
            changes.stop(line, line.stop ? null : { remaining: null, until: null, reason: '' })
          }
          type="button"
        >
          {line.stop ? texts.bringBack : texts.stopIt}
        </button>
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
      </span>
      <span className="carte-desk__state" data-state={line.state} role="cell">
        <span>{state}</span>
        {more && <small title={more}>{more}</small>}
      </span>
    </div>
  )
})

'use client'

import { memo } from 'react'

import type { AcrossPlace } from '@/src/domain/menu/desk/Across'
import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { isDifferent } from '../desk/choose'
import { PriceInput } from '../desk/PriceInput'
import { shownAs } from '../desk/shownAs'
import { useDeskTexts } from '../desk/texts'
import { useAcrossTexts } from './texts'
import type { PlaceOffer } from './useAcross'

type Props = {
  place: AcrossPlace
  line: DeskLine
  isChosen: boolean
  mayPrice: boolean
  choose: (location: number, isChosen: boolean) => void
  offer: (offer: PlaceOffer) => void
  bringBack: (location: number) => void
  openStop: (location: number) => void
}

/** The dish at one restaurant. */
export const AcrossRow = memo(function AcrossRow(props: Props) {
  const { bringBack, choose, isChosen, line, mayPrice, offer, openStop, place } = props
  const { language, texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const { id: location, timeZone } = place
  const name = place.name || deskWords.untitled
  const { more, state } = shownAs(line, { language, now: Date.now(), timeZone })
  const different = isDifferent(line) ? ' carte-across__row--different' : ''
  return (
    <div className={`carte-across__row${different}`} role="row">
      <span role="cell">
        <input
          aria-label={fill(texts.choosePlace, { name })}
          checked={isChosen}
          onChange={(event) => choose(location, event.target.checked)}
          type="checkbox"
        />
      </span>
      <span className="carte-across__place" role="rowheader" title={place.address || name}>
        <span>{name}</span>
        {place.address && <small>{place.address}</small>}
      </span>
      <span className="carte-across__here" role="cell">
        {line.basePrice !== null && (
          <PriceInput
            basePrice={line.basePrice}
            isLocked={!mayPrice}
            label={fill(deskWords.priceOf, { name })}
            price={line.price}
            save={(price) => offer({ location, price, isHidden: line.isHidden })}
          />
        )}
      </span>
      <span className="carte-across__sold" role="cell">
        <button
          aria-checked={!line.isHidden}
          aria-label={fill(deskWords.hiddenSwitch, { name })}
          className="carte-switch"
          disabled={!mayPrice}
          onClick={() => offer({ location, price: line.price, isHidden: !line.isHidden })}
          role="switch"
          title={line.isHidden ? deskWords.isHidden : deskWords.isSold}
          type="button"
        >
          <span aria-hidden className="carte-switch__track" />
        </button>
      </span>
      <span className="carte-across__stop" role="cell">
        <button
          aria-label={fill(line.stop ? deskWords.bringBackNamed : deskWords.stopItNamed, { name })}
          className="carte-desk__button"
          data-stopped={line.stop ? '' : undefined}
          onClick={() => (line.stop ? bringBack(location) : openStop(location))}
          type="button"
        >
          {line.stop ? deskWords.bringBack : texts.stop}
        </button>
      </span>
      <span className="carte-desk__state" data-state={line.state} role="cell">
        <span>{state}</span>
        {more && <small title={more}>{more}</small>}
      </span>
    </div>
  )
})

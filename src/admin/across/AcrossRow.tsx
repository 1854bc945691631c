'use client'

import { memo } from 'react'

import type { AcrossPlace } from '@/src/domain/menu/desk/Across'
import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { isDifferent } from '../desk/choose'
import { PriceCell } from '../desk/line/PriceCell'
import { SoldCell } from '../desk/line/SoldCell'
import { StateCell } from '../desk/line/StateCell'
import { StopCell } from '../desk/line/StopCell'
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
  const { texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const { currency, id: location, timeZone } = place
  const name = place.name || deskWords.untitled
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
      <PriceCell
        currency={currency}
        line={line}
        mayPrice={mayPrice}
        name={name}
        save={(price) => offer({ location, price, isHidden: line.isHidden })}
      />
      <SoldCell
        hide={(isHidden) => offer({ location, price: line.price, isHidden })}
        line={line}
        mayPrice={mayPrice}
        name={name}
      />
      <StopCell
        bringBack={() => bringBack(location)}
        label={texts.stop}
        line={line}
        name={name}
        stop={() => openStop(location)}
      />
      <StateCell currency={currency} line={line} timeZone={timeZone} />
    </div>
  )
})

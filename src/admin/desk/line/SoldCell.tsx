import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { useDeskTexts } from '../texts'

type Props = {
  line: DeskLine
  name: string
  mayPrice: boolean
  hide: (isHidden: boolean) => void
}

/** Whether a restaurant sells a line at all. */
export function SoldCell({ hide, line, mayPrice, name }: Props) {
  const { texts } = useDeskTexts()
  return (
    <span className="carte-desk__sold" role="cell">
      <button
        aria-checked={!line.isHidden}
        aria-label={fill(texts.hiddenSwitch, { name })}
        className="carte-switch"
        disabled={!mayPrice}
        onClick={() => hide(!line.isHidden)}
        role="switch"
        title={line.isHidden ? texts.isHidden : texts.isSold}
        type="button"
      >
        <span aria-hidden className="carte-switch__track" />
      </button>
    </span>
  )
}

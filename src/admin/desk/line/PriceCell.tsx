import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { PriceInput } from '../PriceInput'
import { useDeskTexts } from '../texts'

type Props = {
  line: DeskLine
  /** Whose price it is: the dish here, the restaurant there. */
  name: string
  currency: string
  mayPrice: boolean
  save: (price: number | null) => void
  /** Several prices at once from a spreadsheet; without it only the first is taken. */
  paste?: (text: string) => void
}

/** The price of a line at a restaurant; nothing where none counts. */
export function PriceCell({ currency, line, mayPrice, name, paste, save }: Props) {
  const { texts } = useDeskTexts()
  return (
    <span className="carte-desk__here" role="cell">
      {line.basePrice !== null && (
        <PriceInput
          basePrice={line.basePrice}
          currency={currency}
          isLocked={!mayPrice}
          label={fill(texts.priceOf, { name })}
          paste={paste}
          price={line.price}
          save={save}
        />
      )}
    </span>
  )
}

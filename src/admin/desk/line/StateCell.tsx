import type { DeskLine } from '@/src/domain/menu/desk/Desk'

import { shownAs } from '../shownAs'
import { useDeskTexts } from '../texts'

type Props = { line: DeskLine; currency: string; timeZone: string }

/** What guests get of a line now, in words. */
export function StateCell({ currency, line, timeZone }: Props) {
  const { language } = useDeskTexts()
  const { more, state } = shownAs(line, { currency, language, now: Date.now(), timeZone })
  return (
    <span className="carte-desk__state" data-state={line.state} role="cell">
      <span>{state}</span>
      {more && <small title={more}>{more}</small>}
    </span>
  )
}

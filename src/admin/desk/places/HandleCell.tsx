import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { useDeskTexts } from '../texts'
import { followDrag } from './followDrag'
import type { Placing } from './Placing'

type Props = { line: DeskLine; name: string; placing: Placing }

/** By what a dish is dragged to its place; with the cursor on it, Alt and the arrows move the dish. */
export function HandleCell({ line, name, placing }: Props) {
  const { texts } = useDeskTexts()
  return (
    <span className="carte-desk__move" role="cell">
      {line.sizeName === null && (
        <button
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          aria-label={fill(texts.move, { name })}
          className="carte-desk__handle"
          onPointerDown={(event) => {
            if (event.button !== 0) return
            followDrag(event.pointerId, (target) => placing.drop(line, target))
          }}
          title={texts.moveHint}
          type="button"
        >
          <span aria-hidden>⠿</span>
        </button>
      )}
    </span>
  )
}

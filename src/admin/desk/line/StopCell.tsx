import type { ReactNode } from 'react'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { useDeskTexts } from '../texts'

type Props = {
  line: DeskLine
  name: string
  /** What the button that stops says, where it is not the desk's. */
  label?: string
  stop: () => void
  bringBack: () => void
  /** Beside the button. */
  children?: ReactNode
}

/** Stops a line at a restaurant, or brings it back. */
export function StopCell({ bringBack, children, label, line, name, stop }: Props) {
  const { texts } = useDeskTexts()
  return (
    <span className="carte-desk__stop" role="cell">
      <button
        aria-label={fill(line.stop ? texts.bringBackNamed : texts.stopItNamed, { name })}
        className="carte-desk__button"
        data-stopped={line.stop ? '' : undefined}
        onClick={line.stop ? bringBack : stop}
        type="button"
      >
        {line.stop ? texts.bringBack : (label ?? texts.stopIt)}
      </button>
      {children}
    </span>
  )
}

import type { Counts } from '@/src/menu/sheet/Preview'

import type { Texts } from './useMenuFileTexts'

type Props = { counts: Counts; onAnother: () => void; texts: Texts }

/** What was done. */
export function Applied({ counts, onAnother, texts: { text } }: Props) {
  return (
    <div className="carte-file__done">
      <h2 role="status">{text('applied')}</h2>
      <p>{text('appliedCounts', counts)}</p>
      <div className="carte-file__buttons">
        <button className="carte-file__other" onClick={onAnother} type="button">
          {text('another')}
        </button>
      </div>
    </div>
  )
}

import { fill } from '@/src/i18n/fill'

import type { runTexts } from './runTexts'

type Props = {
  ready: number
  waiting: number
  failed: number
  texts: ReturnType<typeof runTexts>
}

/** How many pictures of the menu have come; nothing where it has none. */
export function Pictures({ failed, ready, texts, waiting }: Props) {
  const total = ready + waiting + failed
  if (total === 0) return null
  const words = fill(texts.pictures, { ready, total })
  return (
    <div>
      <p role="status">
        {words}
        {failed > 0 ? ` ${fill(texts.picturesFailed, { count: failed })}` : ''}
      </p>
      {waiting > 0 ? (
        <progress
          aria-label={words}
          className="carte-run__progress"
          max={total}
          value={total - waiting}
        />
      ) : null}
    </div>
  )
}

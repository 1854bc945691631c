import type { Texts } from './useMenuFileTexts'

type Props = { done: number; total: number; texts: Texts }

/** How far the writing is. */
export function Applying({ done, total, texts: { language, text } }: Props) {
  const [written, all] = [done, total].map((figure) => figure.toLocaleString(language))
  const isCommitting = total > 0 && done === total
  return (
    <div className="carte-file__progress">
      <p role="status">
        {isCommitting
          ? text('committing')
          : text('applying', { done: written ?? '', total: all ?? '' })}
      </p>
      <progress max={Math.max(total, 1)} value={done} />
      <p className="carte-file__note">{text('stay')}</p>
    </div>
  )
}

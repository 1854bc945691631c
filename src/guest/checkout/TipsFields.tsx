import type { Words } from '../words/ru'

/** Percent of the dishes. Hidden by the script where the restaurant takes none. */
export function TipsFields({ words }: { words: Words }) {
  return (
    <fieldset id="tips">
      <legend>{words.tips}</legend>
      <div className="choices">
        {[0, 5, 10, 15].map((percent) => (
          <label key={percent} className="chip">
            <input type="radio" name="tips" value={percent} defaultChecked={percent === 0} />
            <span>{percent === 0 ? words.noTips : `${percent} %`}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

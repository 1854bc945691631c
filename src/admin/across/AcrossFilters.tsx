'use client'

import { isDifferent, isStopped, type Showing } from '../desk/choose'
import { useDeskTexts } from '../desk/texts'
import type { PlaceLine } from './choosePlaces'
import { useAcrossTexts } from './texts'

type Props = {
  all: readonly PlaceLine[]
  sizes: readonly { key: string; name: string }[]
  size: string
  setSize: (size: string) => void
  text: string
  setText: (text: string) => void
  showing: Showing
  setShowing: (showing: Showing) => void
}

/** Which size, and which restaurants. */
export function AcrossFilters(props: Props) {
  const { all, setShowing, setSize, setText, showing, size, sizes, text } = props
  const { language, texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const counts = {
    all: all.length,
    different: all.filter(({ line }) => isDifferent(line)).length,
    stopped: all.filter(({ line }) => isStopped(line)).length,
  }
  return (
    <div className="carte-desk__filters carte-across__filters">
      {sizes.length > 0 && (
        <select
          aria-label={texts.size}
          className="carte-desk__button"
          onChange={(event) => setSize(event.target.value)}
          value={size}
        >
          {sizes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name || deskWords.untitled}
            </option>
          ))}
          <option value="">{texts.whole}</option>
        </select>
      )}
      <input
        aria-label={texts.findPlace}
        onChange={(event) => setText(event.target.value)}
        placeholder={texts.findPlace}
        type="search"
        value={text}
      />
      {(['all', 'different', 'stopped'] as const).map((one) => (
        <button
          aria-pressed={showing === one}
          className="carte-desk__button"
          key={one}
          onClick={() => setShowing(one)}
          type="button"
        >
          {deskWords[one]} <b>{counts[one].toLocaleString(language)}</b>
        </button>
      ))}
    </div>
  )
}

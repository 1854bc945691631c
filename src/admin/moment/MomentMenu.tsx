'use client'

import { useDeferredValue, useMemo, useState } from 'react'

import { useDeskTexts } from '../desk/texts'
import { finder } from '../finder'
import { compareDesks } from './compareDesks'
import { MomentTable } from './MomentTable'
import { useMomentTexts } from './texts'
import { useMoment } from './useMoment'

type Props = { location: number; at: number; timeZone: string }

/** The menu of a moment beside today's, searched, or what is different alone. */
export function MomentMenu({ at, location, timeZone }: Props) {
  const { language, texts } = useMomentTexts()
  const { texts: deskWords } = useDeskTexts()
  const { again, moment } = useMoment(location, at, language)
  const [text, setText] = useState('')
  const [isDifferentOnly, setIsDifferentOnly] = useState(false)
  const wanted = useDeferredValue(text)
  const sections = useMemo(
    () => (moment.step === 'shown' ? compareDesks(moment.then, moment.now) : []),
    [moment],
  )
  const shown = useMemo(() => {
    const isFound = finder(wanted)
    return sections
      .map(({ lines, name }) => ({
        name,
        lines: lines.filter(({ isSame, now, then }) => {
          if (isDifferentOnly && isSame) return false
          const line = then ?? now
          return isFound(`${name ?? ''} ${line?.name ?? ''} ${line?.sizeName ?? ''}`)
        }),
      }))
      .filter(({ lines }) => lines.length > 0)
  }, [isDifferentOnly, sections, wanted])

  if (moment.step === 'loading') return <p role="status">{texts.loading}</p>
  if (moment.step === 'failed') {
    return (
      <p role="alert">
        {moment.why ?? texts.failed}{' '}
        {moment.why === null && (
          <button className="carte-desk__button" onClick={again} type="button">
            {texts.again}
          </button>
        )}
      </p>
    )
  }
  const all = sections.flatMap(({ lines }) => lines)
  const different = all.filter(({ isSame }) => !isSame).length
  if (all.length === 0) return <p>{texts.empty}</p>
  return (
    <>
      <div className="carte-desk__filters">
        <input
          aria-label={texts.search}
          onChange={(event) => setText(event.target.value)}
          placeholder={texts.search}
          type="search"
          value={text}
        />
        {[false, true].map((only) => (
          <button
            aria-pressed={isDifferentOnly === only}
            className="carte-desk__button"
            key={String(only)}
            onClick={() => setIsDifferentOnly(only)}
            type="button"
          >
            {only ? texts.different : texts.all}{' '}
            <b>{(only ? different : all.length).toLocaleString(language)}</b>
          </button>
        ))}
      </div>
      {different === 0 && <p role="status">{texts.allSame}</p>}
      {shown.length > 0 ? (
        <MomentTable
          at={at}
          currency={moment.then.location.currency}
          sections={shown}
          timeZone={timeZone}
        />
      ) : (
        wanted.trim() !== '' && <p role="status">{deskWords.nothingFound}</p>
      )}
    </>
  )
}

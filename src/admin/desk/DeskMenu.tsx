'use client'

import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'

import { choose, isDifferent, isStopped, type Showing } from './choose'
import { DeskTable } from './DeskTable'
import { type AskedPrices, PricesDialog } from './prices/PricesDialog'
import { keyOf } from './keyOf'
import { usePhotos } from './photos/usePhotos'
import { usePlacing } from './places/usePlacing'
import { StopDialog } from './StopDialog'
import { useDeskTexts } from './texts'
import { useDesk } from './useDesk'
import { useDeskChanges } from './useDeskChanges'
import { GuestView } from './view/GuestView'
import { useViewTexts } from './view/texts'
import { useView } from './view/useView'

const showings = ['all', 'different', 'stopped'] as const

type Props = {
  location: number
  locales: readonly { code: string; name: string }[]
  mayPrice: boolean
  mayPlace: boolean
  uploadLimit: number
}

/** The menu of one restaurant, with what it is searched and filtered by. */
export function DeskMenu({ locales, location, mayPlace, mayPrice, uploadLimit }: Props) {
  const { language, texts } = useDeskTexts()
  const { texts: viewWords } = useViewTexts()
  const view = useView()
  const store = useDesk(location, language)
  const { changes, history } = useDeskChanges(store)
  const [asked, setAsked] = useState<AskedPrices | null>(null)
  const [text, setText] = useState('')
  const [showing, setShowing] = useState<Showing>('all')
  const [stopping, setStopping] = useState<DeskLine | null>(null)
  const { desk, hasFailed, read } = store
  const wanted = useDeferredValue(text)
  const sections = useMemo(
    () => choose(desk?.sections ?? [], wanted, showing),
    [desk, wanted, showing],
  )
  const { placing, said } = usePlacing(desk, sections, changes.place)
  const { photographing, sending } = usePhotos(desk, uploadLimit, changes.photos)
  const lines = useMemo(() => sections.flatMap((section) => section.lines), [sections])
  const shown = useRef(lines)
  shown.current = lines
  const paste = useCallback((from: DeskLine, said: string) => {
    const at = shown.current.findIndex((line) => keyOf(line) === keyOf(from))
    setAsked({ by: 'paste', said, lines: shown.current.slice(Math.max(0, at)) })
  }, [])
  const counts = useMemo(() => {
    const lines = desk?.sections.flatMap((section) => section.lines) ?? []
    return {
      all: lines.length,
      different: lines.filter(isDifferent).length,
      stopped: lines.filter(isStopped).length,
    }
  }, [desk])

  if (!desk && !hasFailed) return <p role="status">{texts.loading}</p>
  const failure = hasFailed && (
    <p className="carte-desk__failure" role="alert">
      {texts.loadFailed}{' '}
      <button className="carte-desk__button" onClick={read} type="button">
        {texts.again}
      </button>
    </p>
  )
  if (!desk) return failure
  if (counts.all === 0) return <p>{texts.emptyMenu}</p>
  return (
    <div className="carte-desk__sight" data-open={view.isOpen || undefined}>
      <div className="carte-desk__grid">
        {failure}
        <div className="carte-desk__filters">
          <input
            aria-label={texts.search}
            onChange={(event) => setText(event.target.value)}
            placeholder={texts.search}
            type="search"
            value={text}
          />
          {showings.map((one) => (
            <button
              aria-pressed={showing === one}
              className="carte-desk__button"
              key={one}
              onClick={() => setShowing(one)}
              type="button"
            >
              {texts[one]} <b>{counts[one].toLocaleString(language)}</b>
            </button>
          ))}
          {mayPrice && (
            <>
              <button
                aria-haspopup="dialog"
                className="carte-desk__button"
                onClick={() => setAsked({ by: 'percent', lines })}
                type="button"
              >
                {texts.changePrices}
              </button>
              <button
                aria-keyshortcuts="Control+Z"
                className="carte-desk__button"
                disabled={!history.canUndo}
                onClick={() => void history.undo()}
                type="button"
              >
                {texts.undo}
              </button>
              <button
                aria-keyshortcuts="Control+Y"
                className="carte-desk__button"
                disabled={!history.canRedo}
                onClick={() => void history.redo()}
                type="button"
              >
                {texts.redo}
              </button>
            </>
          )}
          <button
            aria-controls={view.isOpen ? 'carte-view' : undefined}
            aria-expanded={view.isOpen}
            className="carte-desk__button"
            onClick={view.toggle}
            ref={view.opener}
            type="button"
          >
            {viewWords.open}
          </button>
        </div>
        <p className="carte-desk__said" role="status">
          {said}
        </p>
        {sections.length === 0 ? (
          <p role="status">{texts.nothingFound}</p>
        ) : (
          <DeskTable
            changes={changes}
            currency={desk.location.currency}
            mayPrice={mayPrice}
            openStop={setStopping}
            paste={paste}
            photographing={mayPlace ? photographing : null}
            placing={mayPlace ? placing : null}
            sections={sections}
            sending={sending}
            timeZone={desk.location.timeZone}
          />
        )}
      </div>
      {view.isOpen && (
        <GuestView
          close={view.close}
          locales={locales}
          location={desk.location}
          stamp={`${desk.revision} ${desk.changesAt}`}
          takesFocus={view.wasAsked}
        />
      )}
      {asked && (
        <PricesDialog
          asked={asked}
          close={() => setAsked(null)}
          currency={desk.location.currency}
          save={changes.prices}
        />
      )}
      {stopping && (
        <StopDialog
          close={() => setStopping(null)}
          line={stopping}
          save={(stop) => changes.stop(stopping, stop)}
          timeZone={desk.location.timeZone}
        />
      )}
    </div>
  )
}

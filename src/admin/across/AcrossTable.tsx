'use client'

import { useCallback, useDeferredValue, useMemo, useState } from 'react'

import type { Across } from '@/src/domain/menu/desk/Across'
import type { DeskStop } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import type { Showing } from '../desk/choose'
import { StopDialog } from '../desk/StopDialog'
import { useDeskTexts } from '../desk/texts'
import { AcrossBulk } from './AcrossBulk'
import { AcrossFilters } from './AcrossFilters'
import { AcrossRow } from './AcrossRow'
import { choosePlaces } from './choosePlaces'
import { sameClock } from './sameClock'
import { useAcrossTexts } from './texts'
import type { PlaceOffer, useAcross } from './useAcross'

type Props = { across: Across; mayPrice: boolean; store: ReturnType<typeof useAcross> }

/** The restaurants, those that are chosen among them, and what is done to these. */
export function AcrossTable({ across, mayPrice, store }: Props) {
  const { texts } = useAcrossTexts()
  const { texts: deskWords } = useDeskTexts()
  const { isSaving, offers, stops } = store
  const [size, setSize] = useState(across.sizes[0]?.key ?? '')
  const [text, setText] = useState('')
  const [showing, setShowing] = useState<Showing>('all')
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [stopping, setStopping] = useState<readonly number[] | null>(null)

  const all = useMemo(
    () =>
      across.places.flatMap((place) => {
        const line = place.lines.find((one) => one.size === size)
        return line ? [{ place, line }] : []
      }),
    [across, size],
  )
  const wanted = useDeferredValue(text)
  const shown = useMemo(() => choosePlaces(all, wanted, showing), [all, wanted, showing])
  const taken = all.filter(({ place }) => chosen.has(place.id))
  const currencies = new Set(taken.map(({ place }) => place.currency))
  const isAllChosen = shown.length > 0 && shown.every(({ place }) => chosen.has(place.id))

  const choose = useCallback((location: number, isChosen: boolean) => {
    setChosen((now) => {
      const next = new Set(now)
      if (isChosen) next.add(location)
      else next.delete(location)
      return next
    })
  }, [])
  const offer = useCallback((one: PlaceOffer) => void offers(size, [one]), [offers, size])
  const bringBack = useCallback(
    (location: number) => void stops(size, [{ location, stop: null }]),
    [size, stops],
  )
  const openStop = useCallback((location: number) => setStopping([location]), [])
  const changeTaken = (change: Partial<PlaceOffer>) => {
    const rows = taken.map(({ line: { isHidden, price }, place }) => ({
      location: place.id,
      isHidden,
      price,
      ...change,
    }))
    void offers(size, rows)
  }

  const [first] = all.filter(({ place }) => stopping?.includes(place.id))
  const saveStop = (stop: DeskStop) => {
    if (!stopping || !first) return
    const zones = new Map(all.map(({ place }) => [place.id, place.timeZone]))
    const here = first.place.timeZone
    const rows = stopping.map((location) => {
      const until = stop.until && sameClock(stop.until, here, zones.get(location) ?? here)
      return { location, stop: { ...stop, until } }
    })
    void stops(size, rows)
  }

  return (
    <>
      <AcrossFilters
        all={all}
        setShowing={setShowing}
        setSize={setSize}
        setText={setText}
        showing={showing}
        size={size}
        sizes={across.sizes}
        text={text}
      />
      {shown.length === 0 ? (
        <p role="status">{texts.noSuchPlace}</p>
      ) : (
        <div aria-label={across.name} className="carte-across" role="table">
          <div className="carte-across__row carte-across__head" role="row">
            <span role="columnheader">
              <label title={texts.chooseShown}>
                <input
                  aria-label={texts.chooseShown}
                  checked={isAllChosen}
                  onChange={(event) => {
                    for (const { place } of shown) choose(place.id, event.target.checked)
                  }}
                  type="checkbox"
                />
                <span aria-hidden>{texts.chooseShown}</span>
              </label>
            </span>
            {[texts.restaurant, deskWords.here, deskWords.sold, deskWords.stop, deskWords.now].map(
              (column) => (
                <span key={column} role="columnheader">
                  {column}
                </span>
              ),
            )}
          </div>
          {shown.map(({ line, place }) => (
            <AcrossRow
              bringBack={bringBack}
              choose={choose}
              isChosen={chosen.has(place.id)}
              key={`${place.id} ${size}`}
              line={line}
              mayPrice={mayPrice}
              offer={offer}
              openStop={openStop}
              place={place}
            />
          ))}
        </div>
      )}
      {taken.length > 0 && (
        <AcrossBulk
          bringBack={() =>
            void stops(
              size,
              taken.map(({ place }) => ({ location: place.id, stop: null })),
            )
          }
          count={taken.length}
          currency={currencies.size === 1 ? ([...currencies][0] ?? null) : null}
          hasPrice={taken.some(({ line }) => line.basePrice !== null)}
          isSaving={isSaving}
          mayPrice={mayPrice}
          openStop={() => setStopping(taken.map(({ place }) => place.id))}
          setHidden={(isHidden) => changeTaken({ isHidden })}
          setPrice={(price) => changeTaken({ price })}
        />
      )}
      {stopping && first && (
        <StopDialog
          close={() => setStopping(null)}
          line={
            stopping.length === 1
              ? first.line
              : {
                  ...first.line,
                  stop: null,
                  name: fill(texts.manyPlaces, { name: first.line.name, count: stopping.length }),
                }
          }
          save={saveStop}
          timeZone={first.place.timeZone}
        />
      )}
    </>
  )
}

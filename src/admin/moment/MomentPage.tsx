'use client'

import { useState } from 'react'

import { clockText, readClockText } from '../desk/clockText'
import { useDeskTexts } from '../desk/texts'
import { MomentMenu } from './MomentMenu'
import { useMomentTexts } from './texts'

type Props = {
  restaurants: { id: number; name: string; timeZone: string }[]
  initially: number
  /** The moment of the page's address, by the restaurant's clocks. */
  asked: string | null
  openedAt: number
}

const day = 86_400_000

/** A restaurant and a moment by its clocks; both are kept in the address. */
export function MomentPage({ asked, initially, openedAt, restaurants }: Props) {
  const { texts } = useMomentTexts()
  const { texts: deskWords } = useDeskTexts()
  const zoneOf = (id: number) => restaurants.find((one) => one.id === id)?.timeZone ?? 'UTC'
  const [location, setLocation] = useState(initially)
  const timeZone = zoneOf(location)
  const [clock, setClock] = useState(asked ?? clockText(timeZone, openedAt))
  const at = readClockText(timeZone, clock)

  const choose = (next: { location?: number; clock?: string }) => {
    if (next.location !== undefined) setLocation(next.location)
    if (next.clock !== undefined) setClock(next.clock)
    const address = new URL(window.location.href)
    address.searchParams.set('location', String(next.location ?? location))
    address.searchParams.set('at', next.clock ?? clock)
    window.history.replaceState(window.history.state, '', address)
  }
  const presets = [
    [texts.weekAgo, -7 * day],
    [texts.dayAgo, -day],
    [texts.now, 0],
    [texts.dayAhead, day],
  ] as const

  return (
    <>
      <div className="carte-moment__asked">
        <label>
          {deskWords.restaurant}
          <select
            onChange={(event) => choose({ location: Number(event.target.value) })}
            value={location}
          >
            {restaurants.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || deskWords.untitled}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>
            {texts.moment} <small>{`${deskWords.inZone}, ${timeZone}`}</small>
          </span>
          <input
            aria-invalid={at === null}
            onChange={(event) => choose({ clock: event.target.value })}
            type="datetime-local"
            value={clock}
          />
        </label>
        <div className="carte-moment__presets">
          {presets.map(([name, from]) => (
            <button
              className="carte-desk__button"
              key={name}
              onClick={() => choose({ clock: clockText(timeZone, Date.now() + from) })}
              type="button"
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      {at === null ? (
        <p role="alert">{texts.wrong}</p>
      ) : (
        <MomentMenu at={at} location={location} timeZone={timeZone} />
      )}
    </>
  )
}

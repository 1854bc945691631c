import { usePlacesTexts } from './texts'
import type { Place } from './usePlaces'

type Props = {
  places: readonly Place[]
  chosen: ReadonlySet<number>
  isLocked: boolean
  put: (ids: readonly number[], isTaken: boolean) => void
}

/** Restaurants with a box each. */
export function PlacesList({ chosen, isLocked, places, put }: Props) {
  const { texts } = usePlacesTexts()
  return (
    <ul className="carte-places__list">
      {places.map(({ address, id, name }) => (
        <li key={id}>
          <label>
            <input
              checked={chosen.has(id)}
              disabled={isLocked}
              onChange={(event) => put([id], event.target.checked)}
              type="checkbox"
            />
            <span>
              {name || texts.untitled}
              {address && <small>{address}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

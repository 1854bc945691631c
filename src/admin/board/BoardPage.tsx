'use client'

import { SelectInput } from '@payloadcms/ui'
import { useState } from 'react'

import { LiveBoard } from './LiveBoard'
import { useBoardTexts } from './texts'

type Props = {
  restaurants: { id: number; name: string; timeZone: string }[]
  initially: number | null
}

/** A restaurant and its board; the restaurant is kept in the address. */
export function BoardPage({ initially, restaurants }: Props) {
  const { texts } = useBoardTexts()
  const [chosen, setChosen] = useState(initially)
  const restaurant = restaurants.find(({ id }) => id === chosen)

  const choose = (id: number) => {
    setChosen(id)
    const address = new URL(window.location.href)
    address.searchParams.set('location', String(id))
    window.history.replaceState(window.history.state, '', address)
  }

  if (!restaurant) return <p>{texts.noRestaurants}</p>
  return (
    <>
      {restaurants.length > 1 ? (
        <SelectInput
          isClearable={false}
          label={texts.restaurant}
          name="restaurant"
          onChange={(option) => {
            if (!Array.isArray(option)) choose(Number(option.value))
          }}
          options={restaurants.map(({ id, name }) => ({ value: String(id), label: name }))}
          path="restaurant"
          value={String(chosen)}
        />
      ) : null}
      <LiveBoard key={restaurant.id} location={restaurant.id} timeZone={restaurant.timeZone} />
    </>
  )
}

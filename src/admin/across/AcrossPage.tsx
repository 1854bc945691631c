'use client'

import { useState } from 'react'

import { AcrossPlaces } from './AcrossPlaces'
import { DishSearch } from './DishSearch'

/** A dish, kept in the address, and the restaurants; without one, the search for it. */
export function AcrossPage({
  initially,
  mayPrice,
}: {
  initially: number | null
  mayPrice: boolean
}) {
  const [dish, setDish] = useState(initially)
  const choose = (next: number | null) => {
    setDish(next)
    const address = new URL(window.location.href)
    if (next === null) address.searchParams.delete('dish')
    else address.searchParams.set('dish', String(next))
    window.history.replaceState(window.history.state, '', address)
  }
  if (dish === null) return <DishSearch choose={choose} />
  return <AcrossPlaces dish={dish} key={dish} leave={() => choose(null)} mayPrice={mayPrice} />
}

'use client'

import { Link, SelectInput, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { DeskMenu } from './DeskMenu'
import { useDeskTexts } from './texts'
import '../availability/availability.css'

type Props = {
  restaurants: { id: number; name: string }[]
  initially: number | null
  mayPrice: boolean
  /** Whether this person may move dishes, which moves them at all restaurants, and change their photos. */
  mayPlace: boolean
  /** The languages of the site, by their codes. */
  locales: readonly { code: string; name: string }[]
  /** How large an uploaded file may be, in megabytes. */
  uploadLimit: number
  /** Where a restaurant is added; null: this person may not. */
  addAt: string | null
}

/** A restaurant and its menu; the restaurant is kept in the address. */
export function DeskPage({
  addAt,
  initially,
  locales,
  mayPlace,
  mayPrice,
  restaurants,
  uploadLimit,
}: Props) {
  const { texts } = useDeskTexts()
  const { config } = useConfig()
  const [chosen, setChosen] = useState(initially)

  const choose = (id: number) => {
    setChosen(id)
    const address = new URL(window.location.href)
    address.searchParams.set('location', String(id))
    window.history.replaceState(window.history.state, '', address)
  }

  return (
    <>
      {restaurants.length === 0 ? (
        <p>
          {texts.noRestaurants} {addAt && <Link href={addAt}>{texts.addRestaurant}</Link>}
        </p>
      ) : (
        <div className="carte-desk__restaurant">
          <SelectInput
            isClearable={false}
            label={texts.restaurant}
            name="restaurant"
            onChange={(option) => {
              if (!Array.isArray(option)) choose(Number(option.value))
            }}
            options={restaurants.map(({ id, name }) => ({
              value: String(id),
              label: name || texts.untitled,
            }))}
            path="restaurant"
            placeholder={texts.choose}
            value={chosen === null ? undefined : String(chosen)}
          />
          <Link href={`${config.routes.admin}/dish-desk`} prefetch={false}>
            {texts.oneDish} →
          </Link>
          <Link
            href={`${config.routes.admin}/menu-at${chosen === null ? '' : `?location=${chosen}`}`}
            prefetch={false}
          >
            {texts.otherTime} →
          </Link>
        </div>
      )}
      {chosen !== null && (
        <DeskMenu
          key={chosen}
          locales={locales}
          location={chosen}
          mayPlace={mayPlace}
          mayPrice={mayPrice}
          uploadLimit={uploadLimit}
        />
      )}
    </>
  )
}

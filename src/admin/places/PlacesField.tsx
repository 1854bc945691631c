'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useDeferredValue, useMemo, useState } from 'react'

import { fill } from '@/src/i18n/fill'

import { finder } from '../finder'
import { PlacesList } from './PlacesList'
import { usePlacesTexts } from './texts'
import { usePlaces } from './usePlaces'
import './places.css'

/** Fewer than this are seen at a glance. */
const many = 8

/**
 * Restaurants chosen from a list with a search: those that are found, by a town for instance, are taken or left
 * together. Nothing chosen means all of them.
 */
export const PlacesField: RelationshipFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { language, texts } = usePlacesTexts()
  const { disabled, path, setValue, showError, value } = useField<number[] | null>({
    potentiallyStalePath: given,
  })
  const { hasFailed, places, read } = usePlaces(language)
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const shown = useMemo(() => {
    const isFound = finder(wanted)
    return (places ?? []).filter(({ address, name }) => isFound(`${name ?? ''} ${address ?? ''}`))
  }, [places, wanted])
  const chosen = new Set(value ?? [])
  const isLocked = Boolean(readOnly || disabled)
  const put = (ids: Iterable<number>, isTaken: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isTaken) next.add(id)
      else next.delete(id)
    }
    setValue([...next])
  }
  const labelId = `field-${path.replace(/\./g, '__')}-label`
  const all = places?.length ?? 0
  const bulk = (isTaken: boolean) => {
    const ids = shown.map(({ id }) => id).filter((id) => chosen.has(id) !== isTaken)
    return (
      <button
        className="carte-places__button"
        disabled={isLocked || ids.length === 0}
        onClick={() => put(ids, isTaken)}
        type="button"
      >
        {fill(isTaken ? texts.take : texts.drop, { count: ids.length.toLocaleString(language) })}
      </button>
    )
  }
  return (
    <div aria-labelledby={labelId} className="field-type carte-places" role="group">
      <span id={labelId}>
        <FieldLabel label={field.label} path={path} />
      </span>
      <FieldError path={path} showError={showError} />
      <p className="carte-places__said" role="status">
        {!places && !hasFailed && texts.loading}
        {places &&
          (chosen.size === 0
            ? texts.everywhere
            : fill(texts.some, {
                count: chosen.size.toLocaleString(language),
                all: all.toLocaleString(language),
              }))}
      </p>
      {hasFailed && (
        <p role="alert">
          {texts.failed}{' '}
          <button className="carte-places__button" onClick={read} type="button">
            {texts.again}
          </button>
        </p>
      )}
      {places && (
        <>
          <div className="carte-places__tools">
            {all >= many && (
              <input
                aria-label={texts.find}
                onChange={(event) => setText(event.target.value)}
                // Enter would save the document.
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                placeholder={texts.find}
                type="search"
                value={text}
              />
            )}
            {bulk(true)}
            {bulk(false)}
            <button
              className="carte-places__button"
              disabled={isLocked || chosen.size === 0}
              onClick={() => setValue([])}
              type="button"
            >
              {texts.everywhere}
            </button>
          </div>
          {shown.length === 0 && <p role="status">{texts.none}</p>}
          <PlacesList chosen={chosen} isLocked={isLocked} places={shown} put={put} />
          {all > 1 && chosen.size >= all && <p>{texts.every}</p>}
        </>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

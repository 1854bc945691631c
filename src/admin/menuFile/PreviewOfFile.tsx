'use client'

import { useState } from 'react'

import type { Preview } from '@/src/menu/sheet/Preview'

import { ChangeCard } from './ChangeCard'
import type { Texts } from './useMenuFileTexts'

/** Shown at first: a page with thousands of cards is slow, and nobody reads them. */
const shownAtFirst = 100

type Props = { name: string; preview: Preview; texts: Texts }

/** What a file would change, in figures and cell by cell. */
export function PreviewOfFile({ name, preview, texts }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const { changes, counts, faults, ignored, unchanged } = preview
  const { language, text } = texts
  const figures = [
    { figure: counts.updated, name: text('updated') },
    { figure: counts.cells, name: text('cells') },
    { figure: counts.created, name: text('created') },
    { figure: unchanged, name: text('unchanged') },
  ]
  const shown = isWhole ? changes : changes.slice(0, shownAtFirst)
  return (
    <>
      <h2 className="carte-file__name">{name}</h2>
      {faults.length === 0 && (
        <dl className="carte-file__figures">
          {figures.map((one) => (
            <div key={one.name}>
              <dt>{one.name}</dt>
              <dd>{one.figure.toLocaleString(language)}</dd>
            </div>
          ))}
        </dl>
      )}
      {ignored.length > 0 && (
        <p className="carte-file__note">
          {text('ignored', {
            headers: ignored.map(({ header }) => text('quoted', { text: header })).join(', '),
          })}
        </p>
      )}
      {changes.length === 0 && faults.length === 0 && <p>{text('nothing')}</p>}
      {changes.length > 0 && faults.length === 0 && (
        <>
          <h3>{text('changes')}</h3>
          {shown.map((change) => (
            <ChangeCard change={change} key={`${change.sheet}-${change.place}`} texts={texts} />
          ))}
          {shown.length < changes.length && (
            <button className="carte-file__other" onClick={() => setIsWhole(true)} type="button">
              {text('more', { count: changes.length.toLocaleString(language) })}
            </button>
          )}
        </>
      )}
    </>
  )
}

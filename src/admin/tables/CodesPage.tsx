'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { fill } from '@/src/i18n/fill'

import { CodeCard } from './CodeCard'
import { useTableTexts } from './texts'
import { useTables } from './useTables'

type Props = {
  restaurants: { id: number; name: string }[]
  initially: number
  mayAdd: boolean
  /** Where the codes lead. */
  site: string
}

const forms = ['sheet', 'cards'] as const
const languages = ['ru', 'en'] as const

/** The tables of a restaurant, which of them to print, and how. */
export function CodesPage({ initially, mayAdd, restaurants, site }: Props) {
  const { language, texts } = useTableTexts()
  const { config } = useConfig()
  const [location, setLocation] = useState(initially)
  const [form, setForm] = useState<(typeof forms)[number]>('sheet')
  const [words, setWords] = useState<(typeof languages)[number]>(language)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const { hasFailed, read, tables } = useTables(location)
  useEffect(() => setLeft(new Set()), [location])

  const choose = (id: number) => {
    setLocation(id)
    const address = new URL(window.location.href)
    address.searchParams.set('location', String(id))
    window.history.replaceState(window.history.state, '', address)
  }
  const printable = tables?.filter(({ code }) => code) ?? []
  const chosen = printable.filter(({ id }) => !left.has(id))
  const query = new URLSearchParams({
    location: String(location),
    form,
    language: words,
    ...(chosen.length < printable.length ? { tables: chosen.map(({ id }) => id).join(',') } : {}),
  })
  const isPublic = /^https:\/\//.test(site) && !/\/\/(localhost|127\.)/.test(site)

  return (
    <>
      <div className="carte-codes__asked">
        <label>
          {texts.restaurant}
          <select onChange={({ target }) => choose(Number(target.value))} value={location}>
            {restaurants.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.form}
          <select
            onChange={({ target }) => setForm(forms.find((one) => one === target.value) ?? 'sheet')}
            value={form}
          >
            {forms.map((one) => (
              <option key={one} value={one}>
                {texts[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.language}
          <select
            onChange={({ target }) =>
              setWords(languages.find((one) => one === target.value) ?? 'ru')
            }
            value={words}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {texts[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="carte-codes__where">{fill(texts.leadsTo, { address: site })}</p>
      {!isPublic && (
        <p className="carte-codes__warning" role="note">
          {texts.notPublic}
        </p>
      )}
      {hasFailed ? (
        <p role="alert">
          {texts.failed}{' '}
          <button className="carte-codes__button" onClick={read} type="button">
            {texts.again}
          </button>
        </p>
      ) : tables === null ? (
        <p role="status">{texts.loading}</p>
      ) : tables.length === 0 ? (
        <p>
          {texts.none}{' '}
          {mayAdd && (
            <Link href={`${config.routes.admin}/collections/tables/create`} prefetch={false}>
              {texts.addTable}
            </Link>
          )}
        </p>
      ) : (
        <>
          <div className="carte-codes__bar">
            <label className="carte-codes__all">
              <input
                checked={left.size === 0}
                onChange={() =>
                  setLeft(left.size > 0 ? new Set() : new Set(tables.map(({ id }) => id)))
                }
                type="checkbox"
              />
              {texts.chooseAll}
            </label>
            <span role="status">{fill(texts.chosen, { count: chosen.length })}</span>
            {chosen.length > 0 && (
              <a
                className="carte-codes__button carte-codes__button--main"
                href={`/api/tables/codes.pdf?${query}`}
                rel="noreferrer"
                target="_blank"
              >
                {texts.print}
              </a>
            )}
          </div>
          <ul className="carte-codes">
            {tables.map((table) => (
              <CodeCard
                isChosen={!left.has(table.id)}
                key={table.id}
                language={words}
                table={table}
                toggle={() => {
                  const next = new Set(left)
                  if (!next.delete(table.id)) next.add(table.id)
                  setLeft(next)
                }}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

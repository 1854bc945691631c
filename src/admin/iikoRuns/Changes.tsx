'use client'

import { Button, Link } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askIiko } from './askIiko'
import { changesShape, type ShownChange } from './runShape'
import type { RunTexts } from './runTexts'
import { valueText } from './valueText'

const pages = { category: 'categories', group: 'modifier-groups', dish: 'menu-items' } as const
/** What is told of a record only where it says something. */
const silent: ReadonlySet<string> = new Set(['trashed', 'externalId'])

type Props = { run: number; texts: RunTexts; language: 'ru' | 'en' }

/** What a run changes, record by record: what was, and what becomes. */
export function Changes({ run, texts, language }: Props) {
  const [changes, setChanges] = useState<ShownChange[] | null>(null)
  const [page, setPage] = useState(1)
  const [hasMore, setMore] = useState(false)

  const read = useCallback(
    async (wanted: number) => {
      const answer = await askIiko(`/sync/${run}/changes?page=${wanted}`, language)
      if (!answer.ok) return
      const { changes: found, hasMore: more } = changesShape.parse(await answer.json())
      setChanges((known) => (wanted === 1 ? found : [...(known ?? []), ...found]))
      setMore(more)
      setPage(wanted)
    },
    [run, language],
  )
  useEffect(() => {
    void read(1)
  }, [read])

  if (changes === null) return null
  if (changes.length === 0) return <p className="carte-run__none">{texts.none}</p>
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  return (
    <>
      {kinds.map((kind) => (
        <section key={kind} className="carte-run__kind">
          <h3>{texts.kinds[kind]}</h3>
          <ul className="carte-run__changes">
            {changes
              .filter((change) => change.kind === kind)
              .map((change) => (
                <Record
                  key={`${change.externalId} ${change.action}`}
                  change={change}
                  texts={texts}
                  language={language}
                />
              ))}
          </ul>
        </section>
      ))}
      {hasMore ? (
        <Button buttonStyle="secondary" onClick={() => void read(page + 1)}>
          {texts.more}
        </Button>
      ) : null}
    </>
  )
}

function Record({ change, texts, language }: { change: ShownChange } & Omit<Props, 'run'>) {
  const { action, fields, id, kind, name, rows } = change
  return (
    <li className={`carte-run__change carte-run__change--${action}`}>
      <p className="carte-run__name">
        <span className="carte-run__action">{texts.actions[action]}</span>{' '}
        {id !== null && kind !== 'offer' ? (
          <Link href={`/admin/collections/${pages[kind]}/${id}`} prefetch={false}>
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
      </p>
      <Fields fields={fields} isNew={action === 'create'} texts={texts} language={language} />
      {rows.map((row) => (
        <div key={row.key} className="carte-run__row">
          <p>
            {valueText('name', (row.fields.name ?? [null, null])[row.action === 'remove' ? 0 : 1], {
              texts,
              language,
            })}{' '}
            · {texts.rows[row.action]}
          </p>
          {row.action === 'remove' ? null : (
            <Fields
              fields={row.fields}
              isNew={row.action === 'add'}
              texts={texts}
              language={language}
            />
          )}
        </div>
      ))}
    </li>
  )
}

type FieldsProps = Omit<Props, 'run'> & { fields: ShownChange['fields']; isNew: boolean }

function Fields({ fields, isNew, texts, language }: FieldsProps) {
  const named: Readonly<Record<string, string>> = texts.fields
  const told = Object.entries(fields).filter(
    ([field, [, becomes]]) =>
      !silent.has(field) &&
      // An id says nothing to people.
      valueText(field, becomes, { texts, language }) !== '…' &&
      !(isNew && (becomes === null || field === 'isAvailable' || field === 'name')),
  )
  if (told.length === 0) return null
  return (
    <dl className="carte-run__fields">
      {told.map(([field, [was, becomes]]) => (
        <div key={field}>
          <dt>{named[field] ?? field}</dt>
          <dd>
            {isNew ? null : (
              <>
                <del>{valueText(field, was, { texts, language })}</del>{' '}
                <span aria-hidden="true">→</span>{' '}
              </>
            )}
            <ins>{valueText(field, becomes, { texts, language })}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

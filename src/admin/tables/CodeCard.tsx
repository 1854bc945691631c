'use client'

import { fill } from '@/src/i18n/fill'

import { CodeFiles } from './CodeFiles'
import { useTableTexts } from './texts'
import type { ShownTable } from './useTables'

type Props = { table: ShownTable; language: string; isChosen: boolean; toggle: () => void }

/** One table among those to print. */
export function CodeCard({ isChosen, language, table, toggle }: Props) {
  const { texts } = useTableTexts()
  const { code, id, isActive, name } = table
  return (
    <li className="carte-codes__card">
      <label>
        <input
          checked={isChosen && Boolean(code)}
          disabled={!code}
          onChange={toggle}
          type="checkbox"
        />
        <strong>{name}</strong>
      </label>
      {code ? (
        <>
          <img
            alt={fill(texts.codeOf, { name })}
            height={140}
            loading="lazy"
            src={`/api/tables/${id}/code.svg?language=${language}`}
            width={140}
          />
          <CodeFiles id={id} language={language} name={name} />
        </>
      ) : (
        <p>{texts.noCode}</p>
      )}
      {isActive === false && <small>{texts.inactive}</small>}
    </li>
  )
}

'use client'

import { useTableTexts } from './texts'

type Props = { id: number | string; name: string; language: string }

/** The code of one table as files. */
export function CodeFiles({ id, language, name }: Props) {
  const { texts } = useTableTexts()
  const files = [
    [texts.pdf, `/api/tables/codes.pdf?tables=${id}&form=cards&language=${language}`],
    [texts.svg, `/api/tables/${id}/code.svg?language=${language}`],
    [texts.png, `/api/tables/${id}/code.png?language=${language}`],
  ] as const
  return (
    <p className="carte-codes__files">
      {files.map(([label, href]) => (
        <a
          aria-label={`${label}: ${name}`}
          href={href}
          key={label}
          rel="noreferrer"
          target="_blank"
        >
          {label}
        </a>
      ))}
    </p>
  )
}

'use client'

import { fill } from '@/src/i18n/fill'

import { findingTexts } from './findingTexts'
import type { Run } from './runShape'
import type { RunTexts } from './runTexts'

type Props = { findings: Run['findings']; texts: RunTexts; language: 'ru' | 'en' }

/** What was left out and why, then what is worth a look. */
export function Findings({ findings, texts, language }: Props) {
  return [true, false].map((isSkipped) => {
    const groups = findings.filter((group) => group.isSkipped === isSkipped)
    if (groups.length === 0) return null
    return (
      <section key={String(isSkipped)} className="carte-run__findings">
        <h3>{isSkipped ? texts.skipped : texts.remarks}</h3>
        {groups.map(({ kind, code, count, examples }) => (
          <details key={`${kind} ${code}`}>
            <summary>
              {texts.kinds[kind]}:{' '}
              {fill(findingTexts[code]?.[language] ?? code, examples[0]?.params ?? {})} (
              {count.toLocaleString(language)})
            </summary>
            <ul>
              {examples.map(({ externalId, name, params }, index) => (
                <li key={index}>
                  {name ?? externalId ?? '—'}
                  {code.startsWith('wrong')
                    ? ` · ${fill(findingTexts[code]?.[language] ?? '', params)}`
                    : ''}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    )
  })
}

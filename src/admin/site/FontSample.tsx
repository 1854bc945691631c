'use client'

import type { ReactNode } from 'react'

import type { FontPair } from '@/src/domain/theme/fontPairs'

import { fontSample } from './fontTexts'

type Props = {
  pair: FontPair | null
  name: ReactNode
  /** What its fonts are called, or what is said instead. */
  families: string
  stacks: { title: string; text: string }
  chosen: string | null
  /** The name that the choices of one field share. */
  group: string
  isFixed: boolean
  onChoose: () => void
}

/** One pair of fonts to choose, with a sample of titles and text in both languages. */
export function FontSample(props: Props) {
  const { chosen, families, group, isFixed, name, onChoose, pair, stacks } = props
  return (
    <label className="carte-fonts__pair">
      <span className="carte-fonts__name">
        <input
          checked={chosen === pair}
          disabled={isFixed}
          name={group}
          onChange={onChoose}
          type="radio"
          value={pair ?? ''}
        />
        <span>
          {name}
          <small>{families}</small>
        </span>
      </span>
      <span aria-hidden="true" className="carte-fonts__sample" style={{ fontFamily: stacks.text }}>
        <b style={{ fontFamily: stacks.title }}>{fontSample.title}</b>
        {fontSample.lines.map(({ language, text }) => (
          <span key={language} lang={language}>
            {text}
          </span>
        ))}
      </span>
    </label>
  )
}

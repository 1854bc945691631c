import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { describe, expect, it } from 'vitest'

import { adminTexts } from './admin'
import { payloadRu } from './payloadRu'

type Texts = { [key: string]: string | Texts }

/** Every text with its path, `general.searchBy`. */
function flat(texts: Texts, prefix = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  )
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{?\w+\}?\}/g))].sort()

describe('the texts of the admin', () => {
  it('stand in both languages with the same placeholders', () => {
    expect(Object.keys(adminTexts.en).sort()).toEqual(Object.keys(adminTexts.ru).sort())
    const english = new Map(flat(adminTexts.en))
    for (const [path, text] of flat(adminTexts.ru)) {
      expect(placeholders(english.get(path) ?? ''), path).toEqual(placeholders(text))
    }
  })
})

describe('the corrections of Payload’s Russian', () => {
  const english = new Map(flat(en.translations))
  const payloads = new Map(flat(ru.translations))

  it('correct texts that Payload has, and change them', () => {
    for (const [path, text] of flat(payloadRu)) {
      expect(payloads.has(path), path).toBe(true)
      expect(text, path).not.toBe(payloads.get(path))
    }
  })

  it('leave no text of Payload without a placeholder of its English', () => {
    const corrected = new Map([...payloads, ...flat(payloadRu)])
    for (const [path, text] of english) {
      // An empty cell of a list: a dash says it without the column's name.
      if (path === 'general.noLabel') continue
      expect(placeholders(corrected.get(path) ?? ''), path).toEqual(placeholders(text))
    }
  })
})

import type { PayloadRequest } from 'payload'

import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { describeFault } from './describeFault'
import { describeError, placeOf } from './json/describeJson'
import { JsonNotImported } from './json/JsonNotImported'
import { NotApplied } from './NotApplied'
import { causeOf } from './rowNotSaved'
import { faultTexts, hasFaults, jsonTexts, menuChanged, unreadableTexts } from './texts'
import { Unreadable } from './Unreadable'

/** Why a file was not brought in, in words: of the whole of it, and row by row. */
export type Refusal = {
  kind: 'invalid' | 'changed'
  message: string
  rows: { field: string; message: string }[]
}

/** The refusal that an error is; null when it is another kind of error. `req` is needed for JSON alone. */
export function refusalOf(
  error: unknown,
  { language, req }: { language: Language; req?: PayloadRequest },
): Refusal | null {
  const whole = (message: string): Refusal => ({ kind: 'invalid', message, rows: [] })
  if (error instanceof Unreadable) return whole(unreadableTexts[error.code][language])
  if (!(error instanceof NotApplied || error instanceof JsonNotImported)) return null
  const { reason } = error
  if (reason.kind === 'changed') {
    return { kind: 'changed', message: menuChanged[language], rows: [] }
  }
  if (reason.kind === 'unreadable') {
    return whole(fill(jsonTexts.unreadable[language], { found: reason.at || 'JSON' }))
  }
  const message = hasFaults[language]
  if (reason.kind === 'faults') {
    const rows = reason.faults.map((fault) => {
      const { message: said, place } = describeFault(fault, language)
      const at = [fault.sheet, fault.row, fault.column].filter((part) => part !== null)
      return { field: at.join('.'), message: `${place}: ${said}` }
    })
    return { kind: 'invalid', message, rows }
  }
  if (!req) return whole(message)
  if (reason.kind === 'errors') {
    const rows = reason.errors.map((one) => {
      const { message: said, place } = describeError(one, { req, language })
      return { field: `${one.part}.${one.key}`, message: `${place}. ${said}` }
    })
    return { kind: 'invalid', message, rows }
  }
  const { key, part } = reason.change
  const found = placeOf(part, key, { req, language })
  const said = fill(faultTexts.notSaved[language], { found, detail: causeOf(error.cause) })
  return { kind: 'invalid', message, rows: [{ field: `${part}.${key}`, message: said }] }
}

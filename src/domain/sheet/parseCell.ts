import { parseRoubles } from '../money/parseRoubles'

import type { Directory } from './Directory'
import type { FaultCode } from './Fault'
import { isFlag } from './flags'
import type { Kind } from './Sheet'
import { tidyText } from './tidyText'
import type { Cell, Value } from './Value'

/** A cell's meaning, or why it has none. */
export type Parsed =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FaultCode; readonly detail?: string | number }

const largestAmount = 999_999_999
const wrong = (code: FaultCode, detail?: string | number): Parsed => ({ ok: false, code, detail })
const right = (value: Value): Parsed => ({ ok: true, value })

/** The meaning of what a person or a program left in a cell; an empty cell is null, whatever the kind. */
export function parseCell(cell: Cell | undefined, kind: Kind, directory: Directory): Parsed {
  const text = cell === null || cell === undefined ? '' : tidyText(String(cell))
  if (text === '') return right(kind.kind === 'many' ? [] : null)
  switch (kind.kind) {
    case 'text':
      if (cell instanceof Date) return right(cell.toISOString().slice(0, 10))
      return text.length > kind.max ? wrong('tooLong', kind.max) : right(text)
    case 'money':
      return parseMoney(cell, text)
    case 'number': {
      const number = parseNumber(cell, text)
      return number === null || number < 0 || number > kind.max
        ? wrong('notNumber', kind.max)
        : right(number)
    }
    case 'count': {
      const number = parseNumber(cell, text)
      const fits = number !== null && Number.isInteger(number) && number >= 0 && number <= 1000
      return fits ? right(number) : wrong('notCount')
    }
    case 'flag': {
      const flag = typeof cell === 'boolean' ? cell : isFlag(text)
      return flag === null ? wrong('notFlag') : right(flag)
    }
    case 'one': {
      const found = directory.find(kind.of, text)
      if (typeof found === 'object') return right(found.ref)
      return wrong(found === 'none' ? 'unknownName' : 'manyWithName', text)
    }
    case 'many':
      return parseList(text, kind, directory)
  }
}

function parseMoney(cell: Cell | undefined, text: string): Parsed {
  if (typeof cell !== 'number') {
    const kopecks =
      cell instanceof Date || cell === true || cell === false ? null : parseRoubles(text)
    return kopecks === null ? wrong('notMoney') : right(kopecks)
  }
  const kopecks = Math.round(cell * 100)
  const isExact = Math.abs(cell * 100 - kopecks) < 1e-4
  return isExact && kopecks >= 0 && kopecks <= largestAmount ? right(kopecks) : wrong('notMoney')
}

function parseNumber(cell: Cell | undefined, text: string): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return null
  const bare = text.replace(/\s/gu, '').replace(',', '.')
  return /^\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare) : null
}

/** Names stand between semicolons or on lines of their own; commas do where no name has one. */
function parseList(
  text: string,
  { max, of }: Extract<Kind, { kind: 'one' | 'many' }>,
  directory: Directory,
): Parsed {
  const refs = new Set<string>()
  for (const item of text.split(/[;\n]/)) {
    if (item.trim() === '') continue
    const whole = directory.find(of, item)
    const names = typeof whole === 'object' || !item.includes(',') ? [item] : item.split(',')
    for (const name of names) {
      if (name.trim() === '') continue
      const found = directory.find(of, name)
      if (found === 'none') return wrong('unknownName', name.trim())
      if (found === 'several') return wrong('manyWithName', name.trim())
      refs.add(found.ref)
    }
  }
  return max !== undefined && refs.size > max ? wrong('tooMany', max) : right([...refs])
}

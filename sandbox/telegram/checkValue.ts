import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'

import { type Shape } from './apiTable'
import { bad } from './BadRequest'
import { types, unions } from './typeTable'

export type Notation = {
  kinds: string[]
  required: boolean
  least?: number
  most?: number
  bytes: boolean
}

/** Reads the short notation of apiTable.ts. */
export const readNotation = (text: string): Notation => {
  const [kinds = '', range] = text.split(' ')
  const [, least, most, bytes] = /^(\d+)-(\d+)(b?)$/.exec(range ?? '') ?? []
  return {
    kinds: kinds.replace('!', '').split('|'),
    required: kinds.includes('!'),
    bytes: bytes === 'b',
    ...(least !== undefined && most !== undefined && { least: Number(least), most: Number(most) }),
  }
}

const within = (size: number, { least = -Infinity, most = Infinity }: Notation): boolean =>
  size >= least && size <= most

const measure = (value: unknown, { bytes }: Notation): number => {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return bytes ? Buffer.byteLength(value) : value.length
  return Array.isArray(value) ? value.length : 0
}

const nothing = Symbol('not of this kind')

const scalar = (kind: string, value: unknown): unknown => {
  if (kind === 'String') return typeof value === 'string' ? value : nothing
  if (kind === 'InputFile') return nothing
  if (kind === 'Integer') {
    const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : nothing
  }
  if (value === true || value === 'true' || value === 'True' || value === '1') return true
  return value === false || value === 'false' || value === 'False' || value === '0'
    ? false
    : nothing
}

const checkKind = (kind: string, value: unknown, path: string): unknown => {
  if (['String', 'Integer', 'Boolean', 'InputFile'].includes(kind)) return scalar(kind, value)
  // Objects may come JSON-serialized, in forms and inside JSON alike.
  const whole = typeof value === 'string' ? parseJson(value) : value
  if (kind.endsWith('[]')) {
    if (!Array.isArray(whole)) return nothing
    const inner = kind.slice(0, -2)
    return whole.map((each, index) => {
      const checked = checkKind(inner, each, `${path}[${index}]`)
      if (checked === nothing) throw bad(`${path}[${index}] is not of type ${inner}`)
      return checked
    })
  }
  if (!isRecord(whole)) return nothing
  const byType = unions[kind]
  const named = byType === undefined ? kind : byType[String(whole.type)]
  const shape = named === undefined ? undefined : types[named]
  if (shape === undefined) throw bad(`${path}: unsupported type "${String(whole.type)}"`)
  const ofThisKind = Object.entries(shape).every(
    ([field, text]) => !readNotation(text).required || whole[field] !== undefined,
  )
  return ofThisKind ? checkShape(shape, whole, `${path}.`) : nothing
}

/**
 * Checks a call's parameters (or an object's fields) and returns them with numbers, booleans and
 * objects read out of their strings.
 * @throws BadRequest as the Bot API words it where its words are known. A parameter the table does
 * not know is refused too: the real service ignores it, which hides misspellings.
 */
export const checkShape = (
  shape: Shape,
  given: Readonly<Record<string, unknown>>,
  path = '',
): Record<string, unknown> => {
  const checked: Record<string, unknown> = {}
  for (const name of Object.keys(given))
    if (shape[name] === undefined && given[name] !== undefined)
      throw bad(`sandbox: unknown parameter "${path}${name}"`)
  for (const [name, text] of Object.entries(shape)) {
    const notation = readNotation(text)
    const value = given[name]
    if (value === undefined || value === null || (value === '' && !notation.required)) {
      if (!notation.required) continue
      if (name === 'text') throw bad('message text is empty')
      throw bad(`parameter "${path}${name}" is required`)
    }
    const found = notation.kinds
      .map((kind) => checkKind(kind, value, `${path}${name}`))
      .find((each) => each !== nothing)
    if (found === undefined) throw bad(`can't parse "${path}${name}": it is no ${text}`)
    if (!within(measure(found, notation), notation)) {
      if (name === 'callback_data') throw bad('BUTTON_DATA_INVALID')
      throw bad(`"${path}${name}" is out of its limits: ${text}`)
    }
    checked[name] = found
  }
  return checked
}

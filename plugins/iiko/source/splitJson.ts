/** A piece of the file, by its bytes: `end` is behind the last one. */
export type Piece = { start: number; end: number }

export type Split = {
  /** The elements of the lists at the top of the object. */
  lists: Map<string, Piece[]>
  /** The other values at the top. */
  values: Map<string, Piece>
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c

/**
 * Where the elements of the lists of a JSON object are, found without reading them: a menu of 50,000
 * products is then read record by record, and never stands in memory as a whole. Null when the bytes
 * are no object or end too early; what is wrong inside a record shows when that is read.
 */
export function splitJson(bytes: Buffer): Split | null {
  const lists = new Map<string, Piece[]>()
  const values = new Map<string, Piece>()
  let at = skipSpace(bytes, bytes[0] === 0xef ? 3 : 0)
  if (bytes[at] !== 0x7b) return null
  at = skipSpace(bytes, at + 1)
  while (bytes[at] === quote) {
    const nameEnd = endOfString(bytes, at)
    if (nameEnd === -1) return null
    const name = bytes.toString('utf8', at + 1, nameEnd - 1)
    at = skipSpace(bytes, nameEnd)
    if (bytes[at] !== 0x3a) return null
    at = skipSpace(bytes, at + 1)
    const start = at
    if (bytes[at] === 0x5b) {
      const elements: Piece[] = []
      at = skipSpace(bytes, at + 1)
      while (bytes[at] !== 0x5d) {
        const end = endOfValue(bytes, at)
        if (end === -1 || end === at) return null
        elements.push({ start: at, end })
        at = skipSpace(bytes, end)
        if (bytes[at] === comma) at = skipSpace(bytes, at + 1)
        else if (bytes[at] !== 0x5d) return null
      }
      at += 1
      lists.set(name, elements)
    } else {
      at = endOfValue(bytes, at)
      if (at === -1 || at === start) return null
      values.set(name, { start, end: at })
    }
    at = skipSpace(bytes, at)
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1)
    else if (bytes[at] !== 0x7d) return null
  }
  return bytes[at] === 0x7d ? { lists, values } : null
}

function skipSpace(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09)
    at += 1
  return at
}

function endOfString(bytes: Buffer, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(quote, at + 1)
    if (at === -1) return -1
    let slashes = 0
    while (bytes[at - 1 - slashes] === backslash) slashes += 1
    if (slashes % 2 === 0) return at + 1
  }
}

function endOfValue(bytes: Buffer, from: number): number {
  const first = bytes[from]
  if (first === quote) return endOfString(bytes, from)
  let at = from
  if (first !== 0x7b && first !== 0x5b) {
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === comma || byte === 0x7d || byte === 0x5d || byte <= 0x20) return at
    }
    return -1
  }
  let depth = 0
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === quote) {
      at = endOfString(bytes, at)
      if (at === -1) return -1
      continue
    }
    if (byte === 0x7b || byte === 0x5b) depth += 1
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1
      if (depth === 0) return at + 1
    }
    at += 1
  }
  return -1
}

/** A place in a text: line and column counted from 1, and what stands there (null at the end). */
export type Place = { line: number; column: number; found: string | null }

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const space = /[ \t\r\n]*/y
const escape = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/**
 * Where a text stops being JSON (RFC 8259), or null when it is JSON. The engine's own message names
 * no place for most errors. Not recursive: depth costs no stack.
 */
export function locateSyntaxError(text: string): Place | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  /** Moves past a string, or to the character that breaks it. */
  const takeString = (): boolean => {
    if (text[at] !== '"') return false
    at += 1
    for (;;) {
      const next = text[at]
      if (next === undefined || next < ' ') return false
      if (next === '\\') {
        if (!take(escape)) return false
        continue
      }
      at += 1
      if (next === '"') return true
    }
  }
  const close = () => {
    open.pop()
    expected = open.length === 0 ? 'nothing' : 'commaOrEnd'
    at += 1
  }

  for (;;) {
    take(space)
    const next = text[at]
    const inside = open.at(-1)
    if (next === undefined) return expected === 'nothing' ? null : placeOf(text, at)

    if (
      (expected === 'valueOrEnd' || expected === 'commaOrEnd') &&
      inside === '[' &&
      next === ']'
    ) {
      close()
    } else if (
      (expected === 'keyOrEnd' || expected === 'commaOrEnd') &&
      inside === '{' &&
      next === '}'
    ) {
      close()
    } else if (expected === 'commaOrEnd' && next === ',') {
      at += 1
      expected = inside === '{' ? 'key' : 'value'
    } else if (expected === 'colon' && next === ':') {
      at += 1
      expected = 'value'
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      if (!takeString()) return placeOf(text, at)
      expected = 'colon'
    } else if (expected === 'value' || expected === 'valueOrEnd') {
      if (next === '{' || next === '[') {
        open.push(next)
        expected = next === '{' ? 'keyOrEnd' : 'valueOrEnd'
        at += 1
      } else if (takeString() || take(scalar)) {
        expected = open.length === 0 ? 'nothing' : 'commaOrEnd'
      } else {
        return placeOf(text, at)
      }
    } else {
      return placeOf(text, at)
    }
  }
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const code = text.codePointAt(offset)
  return {
    line: before.split('\n').length,
    column: [...before.slice(lineStart)].length + 1,
    found: code === undefined ? null : String.fromCodePoint(code),
  }
}

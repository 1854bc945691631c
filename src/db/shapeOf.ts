export type Shape = {
  /** The statement with every value that is written in it as `?`, on one line. */
  shape: string
  /** What is done to what: `SELECT menu_items`. */
  summary: string
}

/**
 * Comments, texts in each of Postgres' ways, names in quotes, words, parameters, numbers ("SQL Syntax", 4.1), from left to
 * right: what begins within one is no other. What is not closed goes to the end.
 */
const tokens =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(\$(?:[a-z_]\w*)?\$)[\s\S]*?(?:\1|$)|e'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*|\$\d+|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi

/** Statements are few; more than that is made of values. */
const kept = 1_000
const known = new Map<string, Shape>()

/**
 * What a statement looks like, without what it is about: values are for the database alone. Anything in quotes or
 * digits that stands for itself is one, and a list of parameters is as long as any other.
 */
export function shapeOf(statement: string): Shape {
  const found = known.get(statement)
  if (found) return found
  const shape = statement
    .replace(tokens, (token: string) => {
      if (/^(--|\/\*)/.test(token)) return ' '
      return /^(\$\d|[\w"])/.test(token) && !/^(\d|[eE]')/.test(token) ? token : '?'
    })
    .replace(/\(\s*(?:\$\d+|\?)(?:\s*,\s*(?:\$\d+|\?))+\s*\)/g, '(…)')
    .replace(/(\(…\))(?:\s*,\s*\(…\))+/g, '$1, …')
    .replace(/\s+/g, ' ')
    .trim()
  const made = { shape, summary: summaryOf(shape) }
  if (known.size >= kept) known.clear()
  known.set(statement, made)
  return made
}

function summaryOf(shape: string): string {
  const verb = /\b(select|insert|update|delete|begin|commit|rollback|notify)\b/i.exec(
    shape.replace(/^with\b/i, ''),
  )?.[1]
  const table =
    /\b(?:from|into|update|join)\s+(?:only\s+)?(?:"?public"?\.)?"?([a-z_][\w]*)"?/i.exec(shape)?.[1]
  const done = (verb ?? /^\w+/.exec(shape)?.[0] ?? 'statement').toUpperCase()
  return table === undefined || table.toLowerCase() === 'select' ? done : `${done} ${table}`
}

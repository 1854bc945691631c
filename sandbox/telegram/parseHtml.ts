import { bad } from './BadRequest'

export type Entity = {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  custom_emoji_id?: string
}

type Open = { tag: string; offset: number; attributes: Map<string, string> }

const kinds: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

const reference = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));?/i

const readReference = (rest: string): { length: number; text: string } => {
  const [whole, decimal, hex, name] = reference.exec(rest) ?? []
  if (whole === undefined) return { length: 1, text: '&' }
  if (name !== undefined) return { length: whole.length, text: named[name.toLowerCase()] ?? whole }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const known = code > 0 && code <= 0x10ffff
  return known
    ? { length: whole.length, text: String.fromCodePoint(code) }
    : { length: 1, text: '&' }
}

const unescape = (text: string): string =>
  text.replace(new RegExp(reference.source.slice(1), 'gi'), (found) => readReference(found).text)

const readAttributes = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, name = '', double, single, plain]) => [
        name.toLowerCase(),
        unescape(double ?? single ?? plain ?? ''),
      ],
    ),
  )

const entityOf = ({ tag, offset, attributes }: Open, text: string): Entity | undefined => {
  const type = kinds[tag] ?? tag
  const length = text.length - offset
  if (length === 0) return undefined
  const base = { type, offset, length }
  if (type === 'text_link') {
    const url = attributes.get('href') ?? text.slice(offset)
    return /^(https?|tg|mailto|tel):/i.test(url) ? { ...base, url } : undefined
  }
  if (type === 'custom_emoji') return { ...base, custom_emoji_id: attributes.get('emoji-id') ?? '' }
  if (type === 'blockquote' && attributes.has('expandable'))
    return { ...base, type: 'expandable_blockquote' }
  const language = /^language-(.+)/.exec(attributes.get('class') ?? '')?.[1]
  return tag === 'code' && language !== undefined ? { ...base, type: 'pre', language } : base
}

/**
 * Telegram's HTML style: which tags it knows, what it says of others, where the entities lie.
 * Offsets and lengths are UTF-16 units, as in the Bot API.
 * @throws BadRequest "can't parse entities: …"; byte offsets as Telegram counts them (UTF-8)
 */
export const parseHtml = (html: string): { text: string; entities: Entity[] } => {
  const open: Open[] = []
  const entities: Entity[] = []
  let text = ''
  let at = 0
  const broken = (what: string) =>
    bad(`can't parse entities: ${what} at byte offset ${Buffer.byteLength(html.slice(0, at))}`)
  while (at < html.length) {
    const rest = html.slice(at, at + 4200)
    if (rest[0] === '&') {
      const found = readReference(rest)
      text += found.text
      at += found.length
      continue
    }
    if (rest[0] !== '<') {
      text += rest[0] ?? ''
      at += 1
      continue
    }
    const [whole, slash, name = '', inner = ''] =
      /^<(\/?)([^\s>/]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/.exec(rest) ?? []
    if (whole === undefined) throw broken('Unclosed start tag')
    const tag = name.toLowerCase()
    if (slash === '/') {
      const last = open.pop()
      if (last === undefined) throw broken('Unexpected end tag')
      if (tag !== '' && tag !== last.tag)
        throw broken(`Unmatched end tag, expected "</${last.tag}>", found "</${tag}>"`)
      const entity = entityOf(last, text)
      if (entity !== undefined) entities.push(entity)
    } else {
      if (kinds[tag] === undefined) throw broken(`Unsupported start tag "${tag}"`)
      const attributes = readAttributes(inner)
      if (tag === 'span' && attributes.get('class') !== 'tg-spoiler')
        throw broken('Tag "span" must have class "tg-spoiler"')
      open.push({ tag, offset: text.length, attributes })
    }
    at += whole.length
  }
  const left = open.at(-1)
  if (left !== undefined)
    throw bad(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`)
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}

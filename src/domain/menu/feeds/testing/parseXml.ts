export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/
const token = /<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const character = /&(?:(amp)|(lt)|(gt)|(quot)|(apos));/g
const plain = ['&', '<', '>', '"', "'"]
// What XML 1.0 calls Char (https://www.w3.org/TR/xml/#charsets).
const isAllowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

function unescaped(text: string): string {
  const read = text.replace(character, (_, ...marks: (string | undefined)[]) => {
    return plain[marks.findIndex((mark) => mark !== undefined)] ?? ''
  })
  if (text.replace(character, '').includes('&')) throw new Error(`a bare & in ${text}`)
  return read
}

/** Reads well-formed XML of the plain kind that feeds are; throws at anything else. */
export function parseXml(xml: string): XmlElement {
  if (!declaration.test(xml)) throw new Error('no declaration')
  if (!isAllowed.test(xml)) throw new Error('a character that XML 1.0 does not have')
  const body = xml.replace(declaration, '').trimEnd()
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  token.lastIndex = 0
  while (token.lastIndex < body.length) {
    const from = token.lastIndex
    const found = token.exec(body)
    const parent = open.at(-1)
    if (!found || !parent) throw new Error(`not XML: ${body.slice(from, from + 60)}`)
    const [, closing, name = '', attributes = '', empty, text] = found
    if (text !== undefined) parent.text += unescaped(text)
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)]
      const element: XmlElement = {
        name,
        attributes: Object.fromEntries(
          pairs.map(([, key, value]) => [key ?? '', unescaped(value ?? '')]),
        ),
        children: [],
        text: '',
      }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [root] = top.children
  if (!root || top.children.length > 1 || open.length > 1) throw new Error('not one closed element')
  return root
}

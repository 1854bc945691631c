import { linkTarget } from '../richText/linkTarget'
import { linkWords } from '../richText/linkWords'
import { listLines } from '../richText/listLines'
import { type Block, type Inline, type RichText } from '../richText/RichText'
import { variableSource } from '../richText/variableSource'

/** Readable text without any formatting: links as «text (address)», a blank line between blocks. */
export function toPlainText(rich: RichText, { siteUrl }: { siteUrl?: string } = {}): string {
  const show = (children: readonly Inline[]): string =>
    children
      .map((inline) => {
        if (inline.is === 'text') return inline.text
        if (inline.is === 'variable') return variableSource(inline.name)
        if (inline.is === 'break') return '\n'
        return linkWords(show(inline.children), linkTarget(inline.url, siteUrl))
      })
      .join('')
  return rich
    .map((block) => plainBlock(block, show).trim())
    .filter((text) => text !== '')
    .join('\n\n')
}

function plainBlock(block: Block, show: (children: readonly Inline[]) => string): string {
  if (block.is === 'rule') return '———'
  if (block.is === 'image') return block.alt
  if (block.is === 'list') return listLines(block, show).join('\n')
  const text = show(block.children)
  return block.is === 'quote' ? text.replace(/^/gm, '> ') : text
}

import { escapeHtml } from '../escapeHtml'
import { itemBullet } from '../richText/itemBullet'
import { linkTarget } from '../richText/linkTarget'
import {
  type Block,
  type Inline,
  type List,
  type Mark,
  marks,
  type RichText,
} from '../richText/RichText'
import { variableSource } from '../richText/variableSource'

const tags: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
}

type Target = (url: string) => string | undefined

/** Text as HTML of a page whose style sheet dresses it; headings begin at the second level. */
export function toSiteHtml(rich: RichText, { siteUrl }: { siteUrl?: string } = {}): string {
  const target: Target = (url) => linkTarget(url, siteUrl)
  return rich.map((block) => blockHtml(block, target)).join('')
}

function blockHtml(block: Block, target: Target): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, target)}</p>`
    case 'quote':
      return `<blockquote><p>${inlinesHtml(block.children, target)}</p></blockquote>`
    case 'heading': {
      const tag = `h${Math.max(2, block.level)}`
      return `<${tag}>${inlinesHtml(block.children, target)}</${tag}>`
    }
    case 'list':
      return listHtml(block, target)
    case 'rule':
      return '<hr>'
    case 'image': {
      const src = target(block.url)
      return src === undefined || !/^https?:/.test(src)
        ? ''
        : `<img src="${escapeHtml(src)}" alt="${escapeHtml(block.alt)}" loading="lazy">`
    }
  }
}

function listHtml(list: List, target: Target): string {
  const tag = list.style === 'number' ? 'ol' : 'ul'
  const start = list.style === 'number' && list.start !== 1 ? ` start="${list.start}"` : ''
  const items = list.items.map((item, index) => {
    const tick = list.style === 'check' ? `${itemBullet(list, item, index)} ` : ''
    const inner = item.lists.map((one) => listHtml(one, target)).join('')
    return `<li>${tick}${inlinesHtml(item.children, target)}${inner}</li>`
  })
  return `<${tag}${start}>${items.join('')}</${tag}>`
}

function inlinesHtml(inlines: readonly Inline[], target: Target): string {
  return inlines.map((inline) => inlineHtml(inline, target)).join('')
}

function inlineHtml(inline: Inline, target: Target): string {
  if (inline.is === 'break') return '<br>'
  if (inline.is === 'link') {
    // A link within a link leads nowhere: HTML has none.
    const html = inlinesHtml(inline.children, () => undefined)
    const href = target(inline.url)
    return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`
  }
  const text = inline.is === 'text' ? inline.text : variableSource(inline.name)
  return marks
    .filter((mark) => inline.marks.includes(mark))
    .reduceRight((html, mark) => `<${tags[mark]}>${html}</${tags[mark]}>`, escapeHtml(text))
}

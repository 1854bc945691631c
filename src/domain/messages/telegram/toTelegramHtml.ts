import { linkTarget } from '../richText/linkTarget'
import { listLines } from '../richText/listLines'
import { type Block, type RichText } from '../richText/RichText'
import { telegramInlines } from './telegramInlines'

/**
 * Text for Telegram's `parse_mode: 'HTML'`, with the tags it knows and no others (Bot API, "HTML
 * style"): a newline is \n, headings are bold, lists are lines. A picture is left out: it is sent as a
 * photo of its own.
 */
export function toTelegramHtml(rich: RichText, { siteUrl }: { siteUrl?: string } = {}): string {
  const target = (url: string) => {
    const href = linkTarget(url, siteUrl)
    return href === undefined ? undefined : { href, isLink: /^(?:https?|tg):/.test(href) }
  }
  return rich
    .map((block) => telegramBlock(block, target).trim())
    .filter((html) => html !== '')
    .join('\n\n')
}

type Target = (url: string) => { href: string; isLink: boolean } | undefined

function telegramBlock(block: Block, target: Target): string {
  switch (block.is) {
    case 'rule':
      return '———'
    case 'image':
      return ''
    case 'list':
      return listLines(block, (item) => telegramInlines(item, target, [])).join('\n')
    case 'heading':
      return `<b>${telegramInlines(block.children, target, ['bold', 'code'])}</b>`
    case 'quote':
      return `<blockquote>${telegramInlines(block.children, target, [])}</blockquote>`
    case 'paragraph':
      return telegramInlines(block.children, target, [])
  }
}

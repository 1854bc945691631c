import { escapeHtml } from '../escapeHtml'
import { linkWords } from '../richText/linkWords'
import { type Inline, type Mark, marks } from '../richText/RichText'
import { variableSource } from '../richText/variableSource'

const tags: Readonly<Record<Mark, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  code: 'code',
}

type Target = (url: string) => { href: string; isLink: boolean } | undefined

/**
 * A line of text in Telegram's HTML. `without` names the marks that cannot stand here: code contains
 * nothing and is contained in nothing but a quote (Bot API, "Formatting options").
 */
export function telegramInlines(
  inlines: readonly Inline[],
  target: Target,
  without: readonly Mark[],
): string {
  return inlines.map((inline) => telegramInline(inline, target, without)).join('')
}

function telegramInline(inline: Inline, target: Target, without: readonly Mark[]): string {
  if (inline.is === 'break') return '\n'
  if (inline.is === 'link') return telegramLink(inline, target, without)
  const text = inline.is === 'text' ? inline.text : variableSource(inline.name)
  const wanted = marks.filter((mark) => inline.marks.includes(mark) && !without.includes(mark))
  const shown = wanted.includes('code') ? (['code'] as const) : wanted
  if (text.trim() === '') return escapeHtml(text)
  return shown.reduceRight(
    (html, mark) => `<${tags[mark]}>${html}</${tags[mark]}>`,
    escapeHtml(text),
  )
}

function telegramLink(
  link: Inline & { is: 'link' },
  target: Target,
  without: readonly Mark[],
): string {
  const leadsTo = target(link.url)
  // A link within a link leads nowhere: neither HTML nor Telegram has any.
  const label = telegramInlines(link.children, () => undefined, [...without, 'code'])
  if (!leadsTo) return label
  if (leadsTo.isLink) return `<a href="${escapeHtml(leadsTo.href)}">${label}</a>`
  // Telegram makes links of addresses and numbers itself, and of nothing else that is no page.
  return linkWords(label, escapeHtml(leadsTo.href))
}

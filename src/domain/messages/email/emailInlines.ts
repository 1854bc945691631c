import { escapeHtml } from '../escapeHtml'
import { type Inline, type Mark, marks } from '../richText/RichText'
import { variableSource } from '../richText/variableSource'
import { emailColors } from './emailColors'
import { emailFonts } from './emailFonts'

const { light } = emailColors

const tags: Readonly<Record<Mark, readonly [string, string]>> = {
  bold: ['<strong>', '</strong>'],
  italic: ['<em>', '</em>'],
  underline: ['<u>', '</u>'],
  strike: ['<s>', '</s>'],
  code: [
    `<code class="c-code" style="padding:1px 5px;border-radius:5px;font-family:${emailFonts.code};` +
      `font-size:.92em;background-color:${light.ground};color:${light.text}">`,
    '</code>',
  ],
}

/** Where a link leads, or undefined when it may lead nowhere. */
export type Target = (url: string) => string | undefined

/** A line of text in a letter. */
export function emailInlines(inlines: readonly Inline[], target: Target): string {
  return inlines.map((inline) => emailInline(inline, target)).join('')
}

function emailInline(inline: Inline, target: Target): string {
  if (inline.is === 'break') return '<br>'
  if (inline.is === 'link') {
    const html = emailInlines(inline.children, () => undefined)
    const href = target(inline.url)
    return href === undefined
      ? html
      : `<a href="${escapeHtml(href)}" class="c-link" style="color:${light.link};` +
          `text-decoration:underline;text-underline-offset:2px">${html}</a>`
  }
  const text = inline.is === 'text' ? inline.text : variableSource(inline.name)
  return marks
    .filter((mark) => inline.marks.includes(mark))
    .reduceRight((html, mark) => tags[mark][0] + html + tags[mark][1], escapeHtml(text))
}

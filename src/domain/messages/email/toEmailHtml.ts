import { escapeHtml } from '../escapeHtml'
import { linkTarget } from '../richText/linkTarget'
import { type Block, type RichText } from '../richText/RichText'
import { emailColors } from './emailColors'
import { emailFonts } from './emailFonts'
import { emailInlines, type Target } from './emailInlines'
import { emailList } from './emailList'

const { light } = emailColors
const text = `margin:0 0 16px;font-size:16px;line-height:1.6;color:${light.text}`

/**
 * Text as a fragment of a letter, for `emailDocument`: styles inline, as Gmail and Outlook want them,
 * and classes by which the document's style sheet knows it in the dark.
 */
export function toEmailHtml(rich: RichText, { siteUrl }: { siteUrl?: string } = {}): string {
  const target: Target = (url) => linkTarget(url, siteUrl)
  return rich.map((block) => emailBlock(block, target)).join('\n')
}

function emailBlock(block: Block, target: Target): string {
  switch (block.is) {
    case 'paragraph':
      return `<p class="c-text" style="${text}">${emailInlines(block.children, target)}</p>`
    case 'heading':
      return heading(Math.max(2, block.level), emailInlines(block.children, target))
    case 'quote':
      return (
        `<blockquote class="c-soft c-line" style="margin:0 0 16px;padding:2px 0 2px 16px;` +
        `border-left:3px solid ${light.line};font-size:16px;line-height:1.6;` +
        `color:${light.soft}">${emailInlines(block.children, target)}</blockquote>`
      )
    case 'list':
      return emailList(block, target)
    case 'rule':
      return (
        `<hr class="c-line" style="margin:24px 0;border:0;` +
        `border-top:1px solid ${light.line};height:0">`
      )
    case 'image':
      return image(target(block.url), block.alt)
  }
}

/** The letter's title is its only h1. */
function heading(level: number, html: string): string {
  const size = level === 2 ? 21 : level === 3 ? 18 : 16
  return (
    `<h${level} class="c-text" style="margin:28px 0 10px;font-family:${emailFonts.title};` +
    `font-size:${size}px;line-height:1.3;font-weight:600;color:${light.text}">${html}</h${level}>`
  )
}

function image(url: string | undefined, alt: string): string {
  if (url === undefined || !/^https?:/.test(url)) return ''
  return (
    `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" width="520" class="c-wide c-soft" ` +
    `style="display:block;width:100%;max-width:520px;height:auto;margin:4px 0 20px;` +
    `border-radius:12px;font-size:14px;color:${light.soft}">`
  )
}

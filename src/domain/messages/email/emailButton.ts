import { escapeHtml } from '../escapeHtml'
import { linkTarget } from '../richText/linkTarget'
import { emailFonts } from './emailFonts'
import { readableOn } from './readableOn'

const accentOfCarte = '#8a4b16'

/** The one thing to do in a letter. The cell has the colour too: Outlook knows no padding of links. */
export function emailButton(
  button: { label: string; url: string } | undefined,
  accent = accentOfCarte,
): string {
  const href = button && linkTarget(button.url)
  if (!button || href === undefined) return ''
  const color = /^#[0-9a-f]{6}$/i.test(accent) ? accent : accentOfCarte
  return (
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" class="c-wide" ` +
    `style="margin:28px 0 8px"><tr><td bgcolor="${color}" style="border-radius:10px">` +
    `<a href="${escapeHtml(href)}" class="c-button" style="display:inline-block;padding:14px 28px;` +
    `border-radius:10px;background-color:${color};color:${readableOn(color)};font-size:16px;` +
    `line-height:20px;font-weight:600;font-family:${emailFonts.text};text-decoration:none">` +
    `${escapeHtml(button.label)}</a></td></tr></table>`
  )
}

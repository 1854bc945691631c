import { linkTarget } from '../richText/linkTarget'
import { type EmailParts } from './EmailParts'

/** A letter's plain-text part; it says all that the HTML says. */
export function emailText({ title, bodyText, button, footer, brand }: EmailParts): string {
  const target = button && linkTarget(button.url)
  const end = [
    brand.name,
    footer.address ?? '',
    footer.reason,
    ...[footer.preferences, footer.unsubscribe].map((link) => {
      const url = link && linkTarget(link.url)
      return link && url ? `${link.label}: ${url}` : ''
    }),
  ]
  const parts = [
    title,
    bodyText,
    button && target ? `${button.label}: ${target}` : '',
    // Mail programs know a signature by this line, space included (RFC 3676, section 4.3).
    ['-- ', ...end.filter((line) => line !== '')].join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

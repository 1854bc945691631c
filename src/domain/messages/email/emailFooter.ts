import { escapeHtml } from '../escapeHtml'
import { linkTarget } from '../richText/linkTarget'
import { emailColors } from './emailColors'
import { type EmailParts } from './EmailParts'

const soft = emailColors.light.soft

/** Who wrote, why, and how to have no more of it. */
export function emailFooter({ brand, footer }: Pick<EmailParts, 'brand' | 'footer'>): string {
  const line = (html: string) =>
    `<p class="c-soft" style="margin:0 0 6px;font-size:13px;line-height:1.5;color:${soft}">${html}</p>`
  const who = [brand.name, footer.address ?? ''].filter((part) => part !== '').join(' · ')
  const links = [footer.preferences, footer.unsubscribe].flatMap((link) => {
    const href = link && linkTarget(link.url)
    if (!link || href === undefined) return []
    const style = `color:${soft};text-decoration:underline`
    return `<a href="${escapeHtml(href)}" class="c-soft" style="${style}">${escapeHtml(link.label)}</a>`
  })
  const ways = links.length > 0 ? line(links.join(' · ')) : ''
  return line(escapeHtml(footer.reason)) + ways + line(escapeHtml(who))
}

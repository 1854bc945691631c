import { escapeHtml } from '../escapeHtml'
import { linkTarget } from '../richText/linkTarget'
import { emailColors } from './emailColors'
import { emailFonts } from './emailFonts'
import { type EmailBrand } from './EmailParts'

/** Whose letter it is: the logo where there is one, else the name. */
export function emailHeader(brand: EmailBrand): string {
  const logo = brand.logoUrl === undefined ? undefined : linkTarget(brand.logoUrl)
  const name = escapeHtml(brand.name)
  const shown =
    logo === undefined
      ? name
      : `<img src="${escapeHtml(logo)}" alt="${name}" height="40" ` +
        `style="display:inline-block;height:40px;width:auto;vertical-align:middle">`
  const href = brand.url === undefined ? undefined : linkTarget(brand.url)
  const style =
    `font-family:${emailFonts.title};font-size:20px;letter-spacing:.02em;line-height:1.2;` +
    `color:${emailColors.light.text};text-decoration:none`
  return href === undefined
    ? `<span class="c-text" style="${style}">${shown}</span>`
    : `<a href="${escapeHtml(href)}" class="c-text" style="${style}">${shown}</a>`
}

import { escapeHtml } from '../escapeHtml'
import { emailButton } from './emailButton'
import { emailColors } from './emailColors'
import { emailFonts } from './emailFonts'
import { emailFooter } from './emailFooter'
import { emailHeader } from './emailHeader'
import { type EmailParts } from './EmailParts'
import { emailStyles } from './emailStyles'
import { emailText } from './emailText'

const { light } = emailColors
const table = 'role="presentation" cellpadding="0" cellspacing="0" border="0"'

/** Keeps what follows out of the preview that lists of mail show. */
const filler = '&#8199;&#847; '.repeat(60)

/**
 * A whole letter, 600 px wide at most, in its own light and dark colours, and the same as plain text.
 * Tables where Outlook for Windows needs them, hidden from screen readers as such.
 */
export function emailDocument(parts: EmailParts): { html: string; text: string } {
  const lang = escapeHtml(parts.lang)
  const title = escapeHtml(parts.title)
  const html = `<!doctype html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<meta name="x-apple-disable-message-reformatting">
<title>${title}</title>
<style>${emailStyles()}</style>
</head>
<body class="c-ground" style="margin:0;padding:0;background-color:${light.ground}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(parts.preheader)} ${filler}</div>
<div role="article" aria-roledescription="email" aria-label="${title}" lang="${lang}">
<table ${table} width="100%" class="c-ground" style="background-color:${light.ground}"><tr>
<td align="center" class="c-outer" style="padding:40px 16px;font-family:${emailFonts.text}">
<!--[if mso]><table ${table} width="600"><tr><td><![endif]-->
<table ${table} width="100%" style="max-width:600px;text-align:left">
<tr><td class="c-pad" style="padding:0 40px 20px">${emailHeader(parts.brand)}</td></tr>
<tr><td class="c-card c-pad" style="padding:40px;background-color:${light.card};border:1px solid ${light.line};border-radius:18px">
<h1 class="c-text c-title" style="margin:0 0 20px;font-family:${emailFonts.title};font-size:28px;line-height:1.25;font-weight:600;color:${light.text}">${title}</h1>
${parts.bodyHtml}
${emailButton(parts.button, parts.brand.accent)}
</td></tr>
<tr><td class="c-pad" style="padding:24px 40px 0">${emailFooter(parts)}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
`
  return { html, text: emailText(parts) }
}

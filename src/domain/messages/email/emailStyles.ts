import { emailColors } from './emailColors'

const { dark } = emailColors

/** How a letter looks in the dark; the second of each pair is for Outlook's apps, which rename classes. */
const darkRules: readonly (readonly [string, string])[] = [
  ['.c-ground', `background-color:${dark.ground}!important`],
  ['.c-card', `background-color:${dark.card}!important;border-color:${dark.line}!important`],
  ['.c-line', `border-color:${dark.line}!important`],
  ['.c-text', `color:${dark.text}!important`],
  ['.c-soft', `color:${dark.soft}!important`],
  ['.c-link', `color:${dark.link}!important`],
  ['.c-code', `background-color:${dark.line}!important;color:${dark.text}!important`],
]

/** The letter's style sheet: what inline styles cannot say, screens of phones and the dark. */
export function emailStyles(): string {
  const inDark = darkRules.map(([selector, rules]) => `${selector}{${rules}}`).join('')
  const inOutlook = darkRules
    .map(([selector, rules]) => `[data-ogsc] ${selector},[data-ogsb] ${selector}{${rules}}`)
    .join('')
  return (
    ':root{color-scheme:light dark;supported-color-schemes:light dark}' +
    'body{margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}' +
    'table{border-collapse:separate}img{border:0;max-width:100%;height:auto}' +
    '@media (max-width:620px){.c-pad{padding-left:24px!important;padding-right:24px!important}' +
    '.c-outer{padding:20px 12px!important}.c-title{font-size:24px!important}' +
    '.c-button{display:block!important;text-align:center!important}.c-wide{width:100%!important}}' +
    `@media (prefers-color-scheme:dark){${inDark}}${inOutlook}`
  )
}

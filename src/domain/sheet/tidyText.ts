/** Control characters that XML cannot hold, and Excel's own spelling of a carriage return. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|_x000D_/g

/** A text as it comes through a spreadsheet: lines end with one sign, nothing hangs over the edges. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '').trim()
}

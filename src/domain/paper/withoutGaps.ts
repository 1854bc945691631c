/**
 * A text of which some letters are gone, without what they leave behind: empty brackets and quotes, spaces in a row, a
 * dash or a comma at an end. Empty where no letter and no figure is left.
 */
export function withoutGaps(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return ''
  return text
    .replace(/[([{«„“"‘][\s,;/·-]*[)\]}»“”"’]/gu, '')
    .replace(/[ \u00A0]{2,}/gu, ' ')
    .replace(/ +([,;.:!?)\]»])/gu, '$1')
    .replace(/^[\s,;:/|·–—-]+|[\s,;:/|·–—-]+$/gu, '')
}

import { cleanValue } from './cleanValue'

/**
 * Text for a place of one line, as a subject or a name: newlines and tabs become a space, so that
 * nobody's name can begin another header (RFC 5322, section 2.2).
 */
export function singleLine(text: string): string {
  return cleanValue(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}

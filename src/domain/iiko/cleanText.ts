/**
 * Text as it can be stored and compared: control characters (Postgres takes no U+0000) become
 * spaces, halves of surrogate pairs become U+FFFD, runs of spaces one space, ends are trimmed.
 * With `lines`, line breaks stay, as "\n". Markup, quotes and emoji stay as they are.
 */
export function cleanText(text: string, { lines = false } = {}): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (!lines) return cleanLine(whole)
  return whole
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(cleanLine)
    .join('\n')
    .trim()
}

function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

const hidden = '[redacted]'

/**
 * Hides what personal data and secrets look like, wherever they stand in a finished line: emails,
 * bearer and session tokens, API keys, passwords in addresses, phone numbers, values of SQL queries.
 */
export function scrubLine(line: string): string {
  return line
    .replace(/\\nparams:(?:[^"\\]|\\.)*/g, '')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden)
    .replace(/\b(bearer|jwt|api-key)\s+[\w.~+/=-]{8,}/gi, `$1 ${hidden}`)
    .replace(/\b([a-z]+:\/\/[^\s:/@"]*):[^\s@/"]+@/gi, `$1:${hidden}@`)
    .replace(/[\w.%+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/g, hidden)
    .replace(/\+\d[\d ()-]{8,}\d/g, hidden)
}

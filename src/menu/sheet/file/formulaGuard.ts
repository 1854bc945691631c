/**
 * A spreadsheet program runs a CSV cell that begins so as a formula, whoever wrote it (OWASP, CSV
 * Injection). An apostrophe in front makes it a text; one that was there before gets another, so that
 * reading back is exact.
 */
const guarded = /^'*[=+\-@\t\r]/

export function withGuard(text: string): string {
  return guarded.test(text) ? `'${text}` : text
}

export function withoutGuard(text: string): string {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text
}

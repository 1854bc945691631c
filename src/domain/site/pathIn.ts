/** The address of a page in a language: Russian has none of its own, others stand under theirs: `/en`. */
export function pathIn(locale: string, path: string): string {
  if (locale === 'ru') return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

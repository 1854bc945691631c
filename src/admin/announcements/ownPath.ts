/** A photo of this house by its path alone: the page may be open under another name than letters use. */
export function ownPath(url: string): string {
  const { pathname, search } = new URL(url)
  return `${pathname}${search}`
}

/** Text of at most `limit` UTF-16 units: cut after a word where there is one near, ended by "…". */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  if (limit < 1) return ''
  // Not in the middle of a character that takes two units.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1
  const cut = text.slice(0, Math.max(0, end))
  const space = cut.lastIndexOf(' ')
  return `${(space > limit * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}

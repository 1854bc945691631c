/** A link in words: «Menu (https://carte.example/menu)», and only once where the two say the same. */
export function linkWords(label: string, target: string | undefined): string {
  if (target === undefined) return label
  const address = target.replace(/^(?:mailto|tel):/, '')
  const bare = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
  return bare(label) === bare(address) ? label : `${label} (${address})`
}

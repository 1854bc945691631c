/** A name or a header as it is looked up by: case, ё, spaces and the kind of quotes do not matter. */
export function normal(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»“”„"']/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

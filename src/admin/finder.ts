const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

/** Whether each word of `text` is somewhere in the names given; ё counts as е. Without words all are found. */
export function finder(text: string): (names: string) => boolean {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return (names) => {
    const all = plain(names)
    return words.every((word) => all.includes(word))
  }
}

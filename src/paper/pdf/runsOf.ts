export type Run = { readonly file: string; readonly text: string }

type Letters = (file: string) => ReadonlySet<number>

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Signs that have no shape of their own on paper. */
const invisible = /[\p{Cc}\p{Cf}\p{Emoji_Modifier}\uFE0F\u20E3]/gu
const isPicture = /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u
/** What is printed for a sign that no font has. */
const instead = new Map([
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['\u2011', '-'],
  ['\u202F', '\u00A0'],
])

/**
 * A text by the fonts that it is printed in: of `files` the first that has all of a letter, or of that letter without
 * its accents. What none has is left out, and named as `missing` unless it was a picture: nothing is printed as a box.
 */
export function runsOf(
  text: string,
  files: readonly string[],
  lettersOf: Letters,
): { runs: readonly Run[]; missing: string } {
  const [first] = files
  if (first !== undefined && text.search(invisible) < 0 && hasAll(lettersOf(first), text)) {
    return { runs: text === '' ? [] : [{ file: first, text }], missing: '' }
  }
  const runs: { file: string; text: string }[] = []
  const put = (cluster: string): boolean => {
    const file = files.find((one) => hasAll(lettersOf(one), cluster))
    if (cluster === '' || file === undefined) return false
    const last = runs.at(-1)
    if (last?.file === file) last.text += cluster
    else runs.push({ file, text: cluster })
    return true
  }
  let missing = ''
  for (const { segment } of clusters.segment(text.normalize('NFC'))) {
    const cluster = segment.replace(invisible, '')
    const isPut =
      cluster === '' ||
      put(cluster) ||
      put(instead.get(cluster) ?? '') ||
      put(cluster.normalize('NFD').replace(/\p{M}/gu, ''))
    if (!isPut && !isPicture.test(cluster)) missing += cluster
  }
  return { runs, missing }
}

function hasAll(letters: ReadonlySet<number>, text: string): boolean {
  for (const letter of text) if (!letters.has(letter.codePointAt(0) ?? -1)) return false
  return true
}

import type { CompiledDish } from '../../menu/catalog/Compiled'
import { searchedIn } from '../../menu/catalog/flat/searchedIn'

/** What people mean by the same letter. */
const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** Endings that a word may have in Russian are tried without: «борща» finds «борщ». */
const stemsOf = (word: string): string[] =>
  word.length > 4 ? [word, word.slice(0, -1), word.slice(0, -2)] : [word]

/**
 * The dishes that hold every word that somebody wrote, in their name before anywhere else; among those
 * staff's order. Words are looked for in every language of the menu, in names, descriptions and article
 * numbers, whole or as the beginning of a longer one.
 */
export function findDishes<Found extends Pick<CompiledDish, 'dish'>>(
  dishes: readonly Found[],
  written: string,
): Found[] {
  const words = plain(written.slice(0, 200))
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1)
  if (words.length === 0) return []
  const holds = (text: string) =>
    words.every((word) => stemsOf(word).some((stem) => text.includes(stem)))
  const ranked = dishes.flatMap((found) => {
    const name = plain(Object.values(found.dish.name).join(' '))
    if (holds(name)) return { found, rank: 0 }
    return holds(plain(searchedIn(found.dish))) ? { found, rank: 1 } : []
  })
  return [0, 1].flatMap((rank) =>
    ranked.filter((one) => one.rank === rank).map(({ found }) => found),
  )
}

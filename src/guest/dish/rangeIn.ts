import type { Words } from '../words/ru'

type Range = { min: number; max: number | null; free?: number }

/** How much is to be chosen, in words: «обязательно, выберите одно», «не больше 3, одна бесплатно». */
export function rangeIn({ min, max, free = 0 }: Range, words: Words): string {
  const howMany =
    max !== null && min === max
      ? max === 1
        ? words.chooseOne
        : words.chooseExactly(max)
      : [
          ...(min > 0 ? [words.chooseAtLeast(min)] : []),
          ...(max !== null ? [words.chooseAtMost(max)] : []),
        ].join(', ')
  return [
    ...(min > 0 ? [words.required] : []),
    ...(howMany ? [howMany] : []),
    ...(free > 0 ? [words.freeUnits(free)] : []),
  ].join(' · ')
}

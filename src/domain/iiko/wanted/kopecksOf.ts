import { limits } from '../menu'
import { roublesToKopecks } from '../roublesToKopecks'
import type { Finding } from './Finding'

type About = Pick<Finding, 'kind' | 'externalId' | 'name'>

/**
 * Kopecks of a price in roubles; null when it is none or larger than our menu stores. What is odd about
 * it goes to `tell`.
 */
export function kopecksOf(
  roubles: string,
  about: About,
  tell: (finding: Finding) => void,
): number | null {
  if (roubles.startsWith('-')) return null
  const { kopecks, isExact } = roublesToKopecks(roubles)
  if (kopecks > limits.priceKopecks) return null
  const amount = Number(kopecks)
  if (!isExact) {
    tell({ ...about, code: 'priceRounded', params: { price: roubles, kopecks: amount } })
  }
  return amount
}

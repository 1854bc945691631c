/** How the cost of compiling grows with the menu: the exponent of a line through the logarithms. */
import { compile } from '@/src/domain/menu/catalog/compile'
import { bigMenu } from '@/src/domain/menu/catalog/testing/bigMenu'

import { report } from '../report'

const sizes = [100, 300, 1_000, 3_000, 10_000]

function costOf(dishes: number): number {
  const best: number[] = []
  for (let round = 0; round < 5; round += 1) {
    // A model of its own each time: nothing is remembered from the round before.
    const model = bigMenu(dishes)
    const locationId = model.locations[0]?.id ?? 0
    const begun = performance.now()
    compile(model, {
      locationId,
      locale: 'ru',
      locales: ['ru', 'en'],
      channel: 'delivery',
      at: Date.now(),
    })
    best.push(performance.now() - begun)
  }
  return Math.min(...best)
}

costOf(1_000)
const points = sizes.map((size) => [Math.log(size), Math.log(costOf(size))] as const)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const [x, y] = [mean(points.map(([size]) => size)), mean(points.map(([, cost]) => cost))]
const exponent =
  points.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0) /
  points.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
report({
  name: 'compile cost as dishes grow 100 → 10,000: exponent',
  value: exponent.toFixed(2),
  target: '<= 1.05 (linear)',
  isMet: exponent <= 1.05,
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkSelection } from './checkSelection'
import { isAvailable } from './isAvailable'
import { lookAt } from './lookAt'
import { offerOf } from './offerOf'
import { priceOf } from './priceOf'
import { anySelection } from './testing/anySelection'
import { anySight } from './testing/anySight'
import { keysOf } from './testing/naiveHad'
import { naiveProblems } from './testing/naiveProblems'
import { naiveTotal } from './testing/naiveTotal'

const patience = 60_000

describe('what a guest pays', () => {
  it(
    'is what the plain model adds up unit by unit',
    () => {
      fc.assert(
        fc.property(anySight, fc.array(anySelection, { minLength: 8 }), (eye, selections) => {
          const view = lookAt(eye.model, eye)
          for (const selection of selections) {
            const price = priceOf(view, selection)
            expect(price?.total ?? null).toBe(naiveTotal(eye, selection))
            expect(price?.regularTotal ?? null).toBe(naiveTotal(eye, selection, true))
            const lines = price?.lines ?? []
            expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(price?.total ?? 0)
            expect(lines.every(({ total }) => Number.isSafeInteger(total) && total >= 0)).toBe(true)
          }
        }),
        { numRuns: 400 },
      )
    },
    patience,
  )

  it(
    'is the offer’s price for a dish without modifiers',
    () => {
      fc.assert(
        fc.property(anySight, (eye) => {
          const view = lookAt(eye.model, eye)
          for (const dish of eye.model.dishes.filter(({ combo }) => !combo)) {
            for (const sizeKey of keysOf(dish)) {
              const bare = { dishId: dish.id, sizeKey, groups: [], choices: [] }
              expect(priceOf(view, bare)?.base).toBe(offerOf(view, dish, sizeKey).price)
            }
          }
        }),
        { numRuns: 100 },
      )
    },
    patience,
  )
})

describe('what a guest may order', () => {
  it(
    'has the problems that the plain model finds',
    () => {
      fc.assert(
        fc.property(
          anySight,
          fc.array(anySelection, { minLength: 8 }),
          fc.integer({ min: 1, max: 3 }),
          (eye, selections, quantity) => {
            const view = lookAt(eye.model, eye)
            for (const selection of selections) {
              const problems = checkSelection(view, selection, quantity).map((problem) => {
                const { code, path } = problem
                const figures = (() => {
                  if (problem.code === 'too-few') return ` ${problem.least} ${problem.got}`
                  if (problem.code === 'too-many') return ` ${problem.most} ${problem.got}`
                  if (problem.code === 'not-enough') return ` ${problem.remaining} ${problem.got}`
                  return ''
                })()
                return `${code}${figures} ${path.map((step) => `/${step}`).join('')}`
              })
              const naive = naiveProblems(eye, selection, quantity)
              expect(problems.sort()).toEqual(naive)
              expect(isAvailable(view, selection, quantity)).toBe(
                naive.every((problem) => problem.startsWith('too-')),
              )
            }
          },
        ),
        { numRuns: 400 },
      )
    },
    patience,
  )
})

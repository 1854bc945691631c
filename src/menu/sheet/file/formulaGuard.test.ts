import fc from 'fast-check'
import { expect, it } from 'vitest'

import { withGuard, withoutGuard } from './formulaGuard'

it.each(['=1+1', '+7', '-5', '@SUM(A1)', '\tx', "'=1"])('%j is no longer a formula', (text) => {
  expect(withGuard(text)).toBe(`'${text}`)
})

it.each(['Борщ', "'чай'", '7 + 5', ''])('%j stays as it is', (text) => {
  expect(withGuard(text)).toBe(text)
  expect(withoutGuard(text)).toBe(text)
})

it('reads back exactly what it wrote', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', 'a', ' ') })
  fc.assert(fc.property(text, (written) => withoutGuard(withGuard(written)) === written))
})

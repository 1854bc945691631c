import { expect, it } from 'vitest'

import { pauseAt } from './pauseAt'

const everywhere = { locationId: null, until: 500, reason: 'Потоп' }
const here = { locationId: 1, until: null, reason: '' }

it('a pause of all comes first, each is over at its time, and another restaurant’s is nobody’s here', () => {
  expect(pauseAt([here, everywhere], { at: 499, locationId: 1 })).toBe(everywhere)
  expect(pauseAt([here, everywhere], { at: 500, locationId: 1 })).toBe(here)
  expect(pauseAt([here], { at: 0, locationId: 2 })).toBeNull()
})

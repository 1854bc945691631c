import { expect, it } from 'vitest'

import { isNodeFit } from './requireNode.mjs'

it.each([
  ['v20.20.0', true],
  ['v20.20.2', true],
  ['v20.21.0', true],
  ['v22.0.0', true],
  ['v20.19.9', false],
  ['v18.20.8', false],
  ['v9.11.2', false],
])('Node %s runs Carte: %s', (version, fits) => {
  expect(isNodeFit(version)).toBe(fits)
})

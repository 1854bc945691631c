import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkAccent } from './checkAccent'
import { formatHex } from './formatHex'

const channel = fc.integer({ min: 0, max: 255 })

describe('checkAccent', () => {
  it('takes what can be told from the page', () => {
    expect(checkAccent('#1B5E43')).toBeNull()
    expect(checkAccent('#d0392b')).toBeNull()
  })

  it.each(['', 'green', '#fff', '#12345g', '1b5e43'])('refuses %j', (written) => {
    expect(checkAccent(written)).toEqual({ is: 'no-colour' })
  })

  it('names the nearest colour that does instead of one that is too light', () => {
    expect(checkAccent('#ffd600')).toMatchObject({ is: 'too-light' })
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const problem = checkAccent(formatHex([red, green, blue]))
        if (problem?.is === 'too-light') expect(checkAccent(problem.instead)).toBeNull()
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'

import { mayActAt } from './mayActAt'
import { placesOf } from './placesOf'

const operator = { role: 'operator', isActive: true, isSuperuser: false } as const

describe('where staff work', () => {
  it('is everywhere when nobody has tied them', () => {
    for (const locations of [undefined, null, []]) {
      expect(placesOf({ ...operator, locations })).toBeNull()
      expect(mayActAt({ ...operator, locations }, null)).toBe(true)
    }
  })

  it('is at their restaurants alone when they are tied', () => {
    const tied = { ...operator, locations: [2, 3] }
    expect(placesOf(tied)).toEqual([2, 3])
    expect([1, 2, 3, null].map((place) => mayActAt(tied, place))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is everywhere for administrators and owners, whatever is written', () => {
    expect(placesOf({ ...operator, role: 'administrator', locations: [2] })).toBeNull()
    expect(placesOf({ ...operator, isSuperuser: true, locations: [2] })).toBeNull()
  })

  it('is nowhere for who is no staff, or no more', () => {
    expect(placesOf(null)).toEqual([])
    expect(mayActAt(undefined, null)).toBe(false)
    expect(mayActAt({ ...operator, isActive: false, role: 'administrator' }, 2)).toBe(false)
  })
})

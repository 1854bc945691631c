import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { photoOf, type StoredPhoto } from './photoOf'
import { srcset } from './srcset'

const stored = (sizes: StoredPhoto['sizes']): StoredPhoto => ({
  id: 7,
  alt: { ru: 'Борщ' },
  url: '/api/media/file/borshch-3f9c02ab.jpg',
  width: 1600,
  height: 1200,
  thumbhash: 'YTkGJwaRhWUIt4lbgnhZl3ath2BUBGYA',
  color: '#a33b2a',
  sizes,
})

const size = (name: string, width: number, height: number, type: 'avif' | 'webp' = 'webp') => ({
  name: type === 'avif' ? `${name}Avif` : name,
  url: `/api/media/file/borshch-3f9c02ab-${name}.${type}`,
  mimeType: `image/${type}`,
  width,
  height,
})

describe('photoOf', () => {
  it('orders the sources by type and width and names them without their format', () => {
    const photo = photoOf(
      stored([
        size('page', 1600, 1200),
        size('card', 640, 480),
        size('w320', 320, 240),
        size('page', 1600, 1200, 'avif'),
        size('w320', 320, 240, 'avif'),
      ]),
    )
    expect(photo.sources.map(({ name, type, width }) => [name, type, width])).toEqual([
      ['w320', 'image/avif', 320],
      ['page', 'image/avif', 1600],
      ['w320', 'image/webp', 320],
      ['card', 'image/webp', 640],
      ['page', 'image/webp', 1600],
    ])
    expect(photo).toMatchObject({ id: 7, alt: { ru: 'Борщ' }, color: '#a33b2a' })
    expect(photo).not.toHaveProperty('sizes')
  })

  it('leaves out what is not known or is of another type', () => {
    const whole = size('w320', 320, 240)
    const broken = [
      { ...whole, url: null },
      { ...whole, mimeType: null },
      { ...whole, width: null },
      { ...whole, height: 0 },
      { ...whole, mimeType: 'image/jpeg' },
    ]
    expect(photoOf(stored(broken)).sources).toEqual([])
  })
})

describe('srcset', () => {
  const photo = photoOf(
    stored([
      size('thumbnail', 240, 240),
      size('card', 640, 480),
      size('w320', 320, 240),
      size('w1280', 1280, 960),
      size('page', 1280, 960),
      size('w320', 320, 240, 'avif'),
    ]),
  )

  it('names each width of the whole photo once', () => {
    expect(srcset(photo, 'image/webp')).toBe(
      '/api/media/file/borshch-3f9c02ab-w320.webp 320w, /api/media/file/borshch-3f9c02ab-w1280.webp 1280w',
    )
    expect(srcset(photo, 'image/avif')).toBe('/api/media/file/borshch-3f9c02ab-w320.avif 320w')
  })

  it('is empty without sources', () => {
    expect(srcset({ sources: [] }, 'image/avif')).toBe('')
  })

  it('is read back by the rules of HTML as it was written', () => {
    const sides = fc.integer({ min: 1, max: 1600 })
    const url = fc.stringMatching(/^\/[a-z, ]{1,20}$/)
    const source = fc.record({ name: fc.constantFrom('w320', 'w640', 'page'), url, width: sides })
    fc.assert(
      fc.property(fc.array(source, { maxLength: 12 }), (made) => {
        const sources = made.map((one) => ({ ...one, type: 'image/webp' as const, height: 1 }))
        const text = srcset({ sources }, 'image/webp')
        const widths = text === '' ? [] : text.split(', ').map((one) => one.split(' ')[1])
        const expected = [...new Set(made.map(({ width }) => width))].sort((a, b) => a - b)
        expect(widths).toEqual(expected.map((width) => `${width}w`))
      }),
    )
  })
})

import { expect, it } from 'vitest'

import { isForged } from './isForged'

const asked = (headers: Record<string, string>, method = 'POST') =>
  isForged({ headers: new Headers(headers), method }, 'https://menu.example.org')

it('believes our own pages, whatever address they are under, and programs', () => {
  expect(asked({})).toBe(false)
  expect(asked({ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://menu.example.org' })).toBe(false)
  expect(asked({ 'Sec-Fetch-Site': 'none' })).toBe(false)
  expect(asked({ Origin: 'http://192.168.1.10:3000', Host: '192.168.1.10:3000' })).toBe(false)
  expect(asked({ Origin: 'https://menu.example.org', Host: '10.0.0.1:3000' })).toBe(false)
})

it('does not believe other sites, nor who hides where they come from', () => {
  expect(asked({ 'Sec-Fetch-Site': 'cross-site' })).toBe(true)
  expect(asked({ 'Sec-Fetch-Site': 'same-site' })).toBe(true)
  expect(asked({ Origin: 'https://evil.example', Host: 'menu.example.org' })).toBe(true)
  expect(asked({ Origin: 'null', Host: 'menu.example.org' })).toBe(true)
})

it('lets anybody read', () => {
  expect(asked({ 'Sec-Fetch-Site': 'cross-site' }, 'GET')).toBe(false)
})

import { expect, it, vi } from 'vitest'

import type { Site } from '@/src/db/site/readSite'

import { openLook } from './openLook'

const empty: Site = { name: {}, tagline: {}, accent: null, fonts: null, logo: null }
const logger = { warn: vi.fn() }
const firstName = () => ({ ru: 'На Невском', en: 'On Nevsky' })

it('has a look before anybody has set one', async () => {
  const look = await openLook({ read: () => Promise.resolve(empty), firstName, logger })
  expect(look('en')).toEqual({
    name: 'On Nevsky',
    tagline: null,
    accent: '#1b5e43',
    fonts: null,
    logo: null,
  })
})

it('shows what was saved with the next request but one, and nobody waits', async () => {
  let site = empty
  const read = vi.fn(() => Promise.resolve(site))
  const look = await openLook({ read, firstName, logger, patience: 0 })
  site = { ...empty, name: { ru: 'Щи' }, accent: '#d0392b' }
  expect(look('ru').name).toBe('На Невском')
  await vi.waitFor(() => expect(look('en')).toMatchObject({ name: 'Щи', accent: '#d0392b' }))
})

it('keeps the last look while the settings cannot be read, and says so to operators', async () => {
  const read = vi.fn(() => Promise.resolve({ ...empty, name: { ru: 'Щи' } }))
  const look = await openLook({ read, firstName, logger, patience: 0 })
  read.mockRejectedValue(new Error('gone'))
  look('ru')
  await vi.waitFor(() => expect(logger.warn).toHaveBeenCalled())
  expect(look('ru').name).toBe('Щи')
})

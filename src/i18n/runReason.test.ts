import { expect, it } from 'vitest'

import { keptReason, runReason } from './runReason'

it('says a reason in both languages, however it was kept', () => {
  const text = { ru: 'До iiko не достучаться.', en: 'iiko cannot be reached.' }
  expect(runReason(keptReason(text))).toEqual(text)
  expect(runReason('killed').en).toContain('stopped in the middle')
  expect(runReason('notJson {"line":3,"column":14,"found":null}').en).toBe(
    'iiko’s answer is cut short or damaged. Line 3, character 14.',
  )
  expect(
    runReason('wrongType {"path":"$.products","expected":"array","received":"missing"}').ru,
  ).toContain('Поле $.products: нужно «список», пришло «ничего».')
  expect(runReason('iikoError {"description":"Нет прав"}').ru).toBe(
    'iiko ответила ошибкой. Нет прав',
  )
  expect(runReason('outOfMemory 256').ru).toMatch(/256$/)
  expect(runReason('Касса закрыта')).toEqual({ ru: 'Касса закрыта', en: 'Касса закрыта' })
  expect(runReason('{"ru":')).toEqual({ ru: '{"ru":', en: '{"ru":' })
  expect(runReason('toString').ru).toBe('toString')
})

import { expect, it } from 'vitest'

import type { Fault } from '@/src/domain/sheet/Fault'

import { describeFault } from './describeFault'

const unknown = (column: string, detail: string): Fault => ({
  sheet: 'dishes',
  row: 3,
  column,
  code: 'unknownName',
  found: detail,
  detail,
})

it('asks for the archive where a photo is missed, and for another name elsewhere', () => {
  expect(describeFault(unknown('photos', 'суп.jpg'), 'ru')).toMatchObject({
    code: 'unknownPhoto',
    place: 'Блюда, строка 3',
    message: 'Фотографии «суп.jpg» нет ни в меню, ни в архиве. Приложите архив .zip с этим файлом.',
  })
  expect(describeFault(unknown('category', 'Супы'), 'en')).toMatchObject({
    code: 'unknownName',
    message: '“Супы” is not known. Check what the menu calls it.',
  })
})

import { expect, it } from 'vitest'

import { countWords } from './countWords'
import { templateTexts } from './texts'

it.each([
  [1, 'ru', '1 знак'],
  [22, 'ru', '22 знака'],
  [25, 'ru', '25 знаков'],
  [1, 'en', '1 character'],
  [2, 'en', '2 characters'],
])('%i in %s is %j', (count, language, words) => {
  expect(countWords(count, templateTexts(language).units, language)).toBe(words)
})

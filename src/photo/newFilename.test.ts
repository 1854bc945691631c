import { expect, it } from 'vitest'

import { newFilename } from './newFilename'

it.each([
  ['Борщ.jpeg', /^borshch-[0-9a-f]{8}\.jpg$/],
  ['../../etc/%22x%22.png', /^etc-x-[0-9a-f]{8}\.jpg$/],
  ['borshch-3f9c02ab.jpg', /^borshch-[0-9a-f]{8}\.jpg$/],
  ['borshch-3f9c02ab-12.jpg', /^borshch-[0-9a-f]{8}\.jpg$/],
  ['борщ', /^borshch-[0-9a-f]{8}\.jpg$/],
  ['🍲.webp', /^photo-[0-9a-f]{8}\.jpg$/],
  ['', /^photo-[0-9a-f]{8}\.jpg$/],
])('a file called %j gets a name like %s, another each time', (name, shape) => {
  const made = newFilename(name, 'jpg')
  expect(made).toMatch(shape)
  expect(newFilename(made, 'jpg')).toMatch(shape)
  expect(newFilename(name, 'jpg')).not.toBe(made)
})

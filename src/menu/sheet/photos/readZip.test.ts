import { expect, it } from 'vitest'

import { readZip } from './readZip'
import { zipOf } from './zipOf'

const limits = { entries: 5, fileBytes: 1000, totalBytes: 1500 }
const bytes = (size: number) => Buffer.alloc(size, 7)

it('gives the files by name, whatever folder they are in, without what macOS adds', async () => {
  const zip = zipOf([
    { name: 'Фото/', data: bytes(0) },
    { name: 'Фото/Борщ.JPG', data: bytes(10) },
    { name: '__MACOSX/Фото/._Борщ.JPG', data: bytes(3) },
    { name: '.DS_Store', data: bytes(3) },
    { name: 'tea.png', data: bytes(20) },
  ])
  const files = await readZip(zip, limits)
  expect([...files].map(([name, data]) => [name, data.length])).toEqual([
    ['борщ.jpg', 10],
    ['tea.png', 20],
  ])
})

it.each([
  ['notZip', Buffer.from('not an archive at all, just some text that goes on for a while')],
  [
    'tooManyEntries',
    zipOf(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, data: bytes(1) }))),
  ],
  ['tooLarge', zipOf([{ name: 'a.jpg', data: bytes(1001) }])],
  [
    'tooLarge',
    zipOf([
      { name: 'a.jpg', data: bytes(900) },
      { name: 'b.jpg', data: bytes(900) },
    ]),
  ],
  ['notZip', zipOf([{ name: 'a.jpg', data: bytes(1_000_000), saidSize: 10 }])],
  [
    'repeatedName',
    zipOf([
      { name: 'x/a.jpg', data: bytes(1) },
      { name: 'y/A.jpg', data: bytes(1) },
    ]),
  ],
] as const)('refuses %s', async (code, data) => {
  await expect(readZip(data, limits)).rejects.toMatchObject({ name: 'ZipFault', code })
})

import { afterAll, beforeAll, expect, it } from 'vitest'

import { sampleMenu } from './sampleMenu'
import { type MenuFile, startMenuFile } from './startMenuFile'

let carte: MenuFile
let menu: Awaited<ReturnType<typeof sampleMenu>>
beforeAll(async () => {
  carte = await startMenuFile()
  menu = await sampleMenu(carte.payload)
})
afterAll(() => carte?.stop())

/** Windows-1251, which is how Excel in Russian saves a CSV file. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251')
  const codes = new Map<string, number>()
  for (let code = 0; code < 256; code += 1) codes.set(decoder.decode(Uint8Array.of(code)), code)
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 63))
}

it.each([
  ['semicolons, as Russian Excel saves it', ';', windows1251],
  ['commas', ',', (text: string) => Buffer.from(text)],
  ['tabs', '\t', (text: string) => Buffer.from(`\uFEFF${text}`)],
])('reads %s', async (_, sign, encode) => {
  const row = [String(menu.green.id), '"1 290,50"', '"да"'].join(sign)
  const plan = await carte.planned(
    encode(`${['ID', 'цена', 'В продаже'].join(sign)}\r\n${row}\r\n`),
  )
  expect(plan.faults).toEqual([])
  expect(plan.changes).toMatchObject([
    { ref: `#${menu.green.id}`, cells: [{ column: 'price', before: 25000, after: 129050 }] },
  ])
})

it('a cell that a spreadsheet program would run is written as a text, and read as it was', async () => {
  const text = (await carte.exported('csv')).toString()
  expect(text).toContain(";'=1+1;")
  expect(text).toContain(";'-7;")
  expect((await carte.planned(Buffer.from(text))).changes).toEqual([])
})

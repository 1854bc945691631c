import sharp from 'sharp'
import jsQR from 'jsqr'
import { expect, it } from 'vitest'

import { qrPng } from '../qr/qrPng'
import { qrSvg } from '../qr/qrSvg'
import { readPdf } from '../testing/readPdf'
import { drawTables } from './drawTables'

const brand = { name: 'У Невского', tagline: null, accent: '#1b5e43', fonts: null, logo: null }
const address = (code: string) => `https://menu.example.ru/nevsky?table=${code}`
const tables = ['1', '2', 'Терраса, 3'].map((name, at) => ({
  name,
  place: 'На Невском',
  address: address(`Ab3dEf7hIjKlMnOpQr-${at}`),
}))

it('prints a card for each table, whose code a camera reads, under the names and the words', async () => {
  const pages = await readPdf(await drawTables({ brand, form: 'cards', language: 'ru', tables }))
  expect(pages.map(({ code }) => code)).toEqual(tables.map((table) => table.address))
  const [first, , third] = pages.map(({ text }) => text)
  for (const said of ['У Невского', 'Наведите камеру', 'Scan with your phone', 'На Невском']) {
    expect(first).toContain(said)
  }
  expect(first).toContain('Стол 1')
  expect(third).toContain('Терраса, 3')
  expect(pages.map(({ height, width }) => [Math.round(width), Math.round(height)])[0]).toEqual([
    298, 420,
  ])
})

it('prints six to a sheet, in either language', async () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ ...tables[0], name: String(at + 1) }))
  const whole = many.map(({ name }) => ({ name, place: 'Nevsky', address: address(name) }))
  const pages = await readPdf(
    await drawTables({ brand, form: 'sheet', language: 'en', tables: whole }),
  )
  expect(pages).toHaveLength(2)
  expect(pages[0]?.text).toContain('Table 6')
  expect(pages[1]?.text).toContain('Table 7')
  expect(pages[1]?.code).toBe(address('7'))
})

it('holds the logo where there is one, and letters that fit however long a name is', async () => {
  const logo = await sharp({ create: { width: 300, height: 90, channels: 4, background: '#a00' } })
    .png()
    .toBuffer()
  const [page] = await readPdf(
    await drawTables({
      brand: { ...brand, logo: new Uint8Array(logo) },
      form: 'cards',
      language: 'ru',
      tables: [
        { name: 'Веранда у воды, слева от входа, у самого окна', place: '', address: address('x') },
      ],
    }),
  )
  expect(page?.code).toBe(address('x'))
  expect(page?.text).toContain('у самого окна')
  expect(page?.text).not.toContain('У Невского')
})

it('is a picture of whole pixels, and one without pixels, of the same code', async () => {
  for (const picture of [await qrPng(address('y')), Buffer.from(qrSvg(address('y')))]) {
    const { data, info } = await sharp(picture, { density: 600 })
      .resize(700)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address('y'))
  }
  const { width = 0 } = await sharp(await qrPng(address('y'))).metadata()
  expect(width).toBeGreaterThanOrEqual(1_000)
})

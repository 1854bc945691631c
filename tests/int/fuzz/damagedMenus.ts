import fc from 'fast-check'

import { openZip } from '@/src/menu/sheet/openZip'
import { zipOf } from '@/src/menu/sheet/photos/zipOf'

import { type Cells, saveWorkbook } from '../menuFile/editWorkbook'

import { damaged, hostileText } from './hostile'

type Sheets = ReadonlyMap<string, Cells>

/** A good menu as Carte gives it out. */
export type Good = { sheets: Sheets; xlsx: Buffer; json: unknown }

/** A file that somebody could send, made of the menu as it is then, and an archive of photos beside it. */
export type Sent = {
  kind: string
  make: (good: Good) => Promise<Uint8Array> | Uint8Array
  photos?: (picture: Buffer) => Buffer
}

/** What a person may mean, what refers to nothing, and what breaks. */
const cellText = fc.oneof(
  hostileText,
  fc.constantFrom(
    ...['590', '590,50', '1 290 ₽', '-5', '0', '9999999999', '1e3', 'да', 'нет', 'черновик'],
    ...['Чай', 'Напитки / Чай', 'Нет такой', '#1', '#999999', '1; 2', 'Яйца; Рыба', 'Соусы; Соусы'],
    ...['=1+1', "'=1+1", '@SUM(A1)', '\t=1', 'снимок.jpg', 'нет.jpg', 'https://127.0.0.1/a.jpg'],
    'ы'.repeat(40_000),
  ),
)

const kinds = ['cell', 'cell', 'cell', 'header', 'swap', 'again', 'anew', 'rowGone', 'columnGone']
const place = fc.nat({ max: 60 })
const edit = fc.record({
  kind: fc.constantFrom(...kinds),
  row: place,
  column: place,
  text: cellText,
})
type Edit = { kind: string; row: number; column: number; text: string }

function edited(cells: Cells, { column, kind, row, text }: Edit): Cells {
  const [header = [], ...rows] = cells
  const x = column % header.length
  const y = row % rows.length
  const known = rows[y] ?? []
  const next = (x + 1) % header.length
  const changed: Record<string, () => Cells> = {
    cell: () => [header, ...rows.with(y, known.with(x, text))],
    header: () => [header.with(x, text), ...rows],
    // The row of headers stays: what is under them is another column's.
    swap: () => [
      header,
      ...rows.map((line) => line.with(x, line[next] ?? null).with(next, line[x] ?? null)),
    ],
    again: () => [...cells, known],
    anew: () => [...cells, known.with(0, null).with(2, `${String(known[2])} ${row}`)],
    rowGone: () => [header, ...rows.toSpliced(y, 1)],
    columnGone: () => cells.map((line) => line.toSpliced(x, 1)),
  }
  return changed[kind]?.() ?? cells
}

const edits = fc.record({
  sheet: fc.nat({ max: 2 }),
  all: fc.array(edit, { minLength: 1, maxLength: 3 }),
})

function withEdits(sheets: Sheets, { all, sheet }: { sheet: number; all: Edit[] }): Sheets {
  const name = [...sheets.keys()].at(sheet % sheets.size) ?? ''
  return new Map([...sheets, [name, all.reduce<Cells>(edited, sheets.get(name) ?? [])]])
}

const photoCells = ['снимок.jpg', 'нет.jpg', 'снимок.jpg; снимок.jpg', 'снимок.jpg; нет.jpg']

function withPhoto(sheets: Sheets, text: string): Sheets {
  const [header = [], first = [], ...rest] = sheets.get('Блюда') ?? []
  const dish = first.with(header.indexOf('Фотографии'), text)
  return new Map([...sheets, ['Блюда', [header, dish, ...rest]]])
}

const encodings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'one byte a letter': (text) => Buffer.from(text, 'latin1'),
  'two encodings': (text) => Buffer.concat([Buffer.from(text), Buffer.from(text, 'utf16le')]),
}

const encoding = fc.constantFrom(...Object.entries(encodings))

function csvOf(cells: Cells, sign: string): string {
  const cell = (value: Cells[number][number]) => {
    const text = value instanceof Date ? value.toISOString() : String(value ?? '')
    return `"${text.replaceAll('"', '""')}"`
  }
  return cells.map((line) => line.map(cell).join(sign)).join('\r\n')
}

const damage = fc.record({
  flips: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
  cut: fc.option(fc.nat(), { freq: 2 }),
})
type Damage = { flips: [number, number][]; cut: number | null }

function bitten(whole: Uint8Array, { cut, flips }: Damage): Buffer {
  const changed = Buffer.from(whole)
  for (const [at, byte] of flips) changed[at % changed.length] = byte
  return cut === null ? changed : changed.subarray(0, cut % changed.length)
}

/** A workbook of which one part is damaged, empty, there twice or gone, in an archive that is whole. */
async function brokenPart(xlsx: Buffer, at: number, how: string, by: Damage): Promise<Buffer> {
  const files: { name: string; data: Buffer }[] = []
  const zip = await openZip(xlsx)
  for await (const { path, unpack } of zip.entries()) {
    const data = await unpack(10_000_000)
    if (data) files.push({ name: path, data })
  }
  zip.close()
  const place = at % files.length
  const part = files[place]
  if (!part) return xlsx
  if (how === 'gone') return zipOf(files.toSpliced(place, 1))
  if (how === 'twice') return zipOf([...files, part])
  return zipOf(
    files.with(place, { ...part, data: how === 'empty' ? Buffer.alloc(0) : bitten(part.data, by) }),
  )
}

/** Files of the menu as they are sent damaged: by a person's hand, by a program, on the way. */
export const damagedMenus: fc.Arbitrary<Sent> = fc.oneof(
  {
    weight: 6,
    arbitrary: edits.map((how): Sent => ({
      kind: 'workbook',
      make: ({ sheets }) => saveWorkbook(withEdits(sheets, how)),
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(edits, fc.constantFrom(';', '\t', ','), encoding)
      .map(([how, sign, [name, encode]]): Sent => ({
        kind: `CSV in ${name}`,
        make: ({ sheets }) => {
          const cells = withEdits(sheets, how).get(
            [...sheets.keys()].at(how.sheet % sheets.size) ?? '',
          )
          return encode(csvOf(cells ?? [], sign))
        },
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat({ max: 40 }), fc.constantFrom('gone', 'twice', 'empty', 'bitten'), damage)
      .map(([at, how, by]): Sent => ({
        kind: `workbook with a part ${how}`,
        make: ({ xlsx }) => brokenPart(xlsx, at, how, by),
      })),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.integer(), encoding).map(([seed, [name, encode]]): Sent => ({
      kind: `JSON in ${name}`,
      make: ({ json }) => {
        const [value] = fc.sample(damaged(json), { seed, numRuns: 1 })
        return encode(JSON.stringify(value))
      },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.boolean(), damage).map(([isBook, by]): Sent => ({
      kind: 'damaged on its way',
      make: ({ json, xlsx }) => bitten(isBook ? xlsx : Buffer.from(JSON.stringify(json)), by),
    })),
  },
  {
    weight: 1,
    // The archive is whole, its picture is damaged, or it is itself.
    arbitrary: fc
      .tuple(fc.constantFrom(...photoCells), damage, fc.constantFrom('whole', 'picture', 'archive'))
      .map(([text, by, what]): Sent => ({
        kind: `photos, ${what}`,
        make: ({ sheets }) => saveWorkbook(withPhoto(sheets, text)),
        photos: (picture) => {
          const data = what === 'picture' ? bitten(picture, by) : picture
          const archive = zipOf([{ name: 'снимок.jpg', data }])
          return what === 'archive' ? bitten(archive, by) : archive
        },
      })),
  },
)

import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

/** How many cases there are of webhooks, of paying, of what goes back, and of comparing days. */
const parts = { A: 21, B: 18, C: 11, D: 3 }
const runners = ['stripeCheckout', 'stripeElement', 'yookassa', 'cloudpayments', 'paypal']

it('docs/developers/payment-cases.md has every case, and a test of its number for each provider', async () => {
  const page = await readFile('docs/developers/payment-cases.md', 'utf8')
  const files = new Map(
    [...page.matchAll(/^- `([\w-]+)`: `([\w./-]+)`$/gm)].map(([, name = '', file = '']) => [
      name,
      file,
    ]),
  )
  const texts = new Map<string, string>()
  for (const [name, file] of files) texts.set(name, await readFile(file, 'utf8'))
  const rows = [...page.matchAll(/^\| ([A-D]\d+) +\|(.*)\|$/gm)].map(([, id = '', rest = '']) => ({
    id,
    cells: rest.split('|').slice(1),
  }))
  const every = Object.entries(parts).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, index) => `${part}${index + 1}`),
  )
  expect(rows.map(({ id }) => id)).toEqual(every)
  const untrue = rows.flatMap(({ cells, id }) => {
    if (cells.length !== 4) return [`${id}: ${cells.length} providers`]
    return cells.flatMap((cell) => {
      const names = [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name)
      if (names.length === 0) return /^ — \S/.test(cell) ? [] : [`${id}:${cell}`]
      // In the name of a test: (A1, A2).
      const says = new RegExp(`\\([^()]*\\b${id}\\b[^()]*\\)`)
      return names
        .filter((name) => !says.test(texts.get(name) ?? ''))
        .map((name) => `${id} is not in ${name}`)
    })
  })
  expect(untrue).toEqual([])
})

it('runs the suite for every provider', async () => {
  for (const name of runners) {
    const file = `tests/int/payments/${name}.test.ts`
    expect(await readFile(file, 'utf8'), file).toContain('paymentCases(')
  }
  const suite = await readFile('tests/int/payments/suite/paymentCases.ts', 'utf8')
  for (const part of ['intakeCases(', 'backCases(', 'moneyCases(', 'trailCases(']) {
    expect(suite).toContain(part)
  }
})

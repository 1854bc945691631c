import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'
import { z } from 'zod'

import { registry } from '@/src/metrics/registry'

const dashboards = 'ops/grafana/dashboards'
const dashboard = z.looseObject({
  uid: z.string(),
  panels: z.array(
    z.looseObject({
      id: z.number(),
      title: z.string(),
      gridPos: z.object({ h: z.number(), w: z.number(), x: z.number(), y: z.number() }),
      targets: z.array(z.looseObject({ expr: z.string() })).min(1),
    }),
  ),
})

const boards = readdirSync(dashboards).map((file) =>
  dashboard.parse(JSON.parse(readFileSync(path.join(dashboards, file), 'utf8'))),
)

/** The measures that the code makes, by the name they are registered under. */
function measured(): Set<string> {
  const names = new Set<string>()
  for (const folder of ['src', 'plugins', 'endpoints']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.ts$/.test(file) || /\.test\.ts$/.test(file)) continue
      const text = readFileSync(path.join(folder, file), 'utf8')
      if (!/metrics\/|prom-client|observe\(/.test(text)) continue
      for (const [, name = ''] of text.matchAll(/'(carte_\w+_\w+|carte_orders|carte_payments)'/g)) {
        names.add(name)
      }
    }
  }
  return names
}

/** What an expression of Prometheus asks for; a histogram by the name of its parts. */
function askedIn(text: string): string[] {
  const names = text.match(/\b(?:carte|nodejs|process)_\w+/g) ?? []
  return [...new Set(names.map((name) => name.replace(/_(bucket|count|sum)$/, '')))]
}

it('every measure that Carte makes is shown in a dashboard', () => {
  const shown = boards.flatMap(({ panels }) =>
    panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => askedIn(expr))),
  )
  expect(measured().size).toBeGreaterThan(25)
  const hidden = [...measured()].filter((name) => !shown.includes(name))
  expect(hidden).toEqual([])
})

it('dashboards and alerts ask for measures that there are', () => {
  const known = new Set([
    ...measured(),
    ...registry()
      .getMetricsAsArray()
      .map(({ name }) => name),
  ])
  const asked = [
    ...boards
      .flatMap(({ panels }) => panels.flatMap(({ targets }) => targets))
      .map(({ expr }) => expr),
    readFileSync('ops/prometheus/carte.rules.yml', 'utf8'),
  ].flatMap(askedIn)
  expect(asked.length).toBeGreaterThan(30)
  expect(asked.filter((name) => !known.has(name))).toEqual([])
})

it('panels of a dashboard have numbers of their own and do not lie on each other', () => {
  expect(new Set(boards.map(({ uid }) => uid)).size).toBe(boards.length)
  for (const { panels } of boards) {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    const cells = panels.flatMap(({ gridPos: { h, w, x, y } }) =>
      Array.from({ length: h * w }, (_, n) => `${x + (n % w)}:${y + Math.floor(n / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
  }
})

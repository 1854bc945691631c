import { afterAll, beforeAll, expect, it } from 'vitest'

import { hire } from '../api-v1/hire'
import { startPreview } from './startPreview'

let carte: Awaited<ReturnType<typeof startPreview>>
let operator: Record<string, string>
let elsewhere: Record<string, string>
let dismissed: Record<string, string>
let slug = ''
let place = 0
let soup = 0

beforeAll(async () => {
  carte = await startPreview()
  const { payload } = carte
  const restaurant = (name: string) =>
    payload.create({
      collection: 'locations',
      data: {
        ...{ name, timeZone: 'Europe/Moscow', currency: 'RUB' },
        channels: ['delivery', 'pickup'],
      },
    })
  const here = await restaurant('Невский')
  const there = await restaurant('Литейный')
  place = here.id
  slug = here.slug ?? ''
  operator = (await hire(carte, 'operator')).headers
  const other = await hire(carte, 'manager')
  await payload.update({ collection: 'users', id: other.id, data: { locations: [there.id] } })
  elsewhere = other.headers
  dismissed = (await hire(carte, 'manager', { isActive: false })).headers
  soup = await dish('Борщ', 'published')
})
afterAll(() => carte?.stop())

async function dish(name: string, status: 'draft' | 'published'): Promise<number> {
  const data = { name, price: 40_000, isAvailable: true, _status: status }
  return (await carte.payload.create({ collection: 'menu-items', data })).id
}

const menu = (query: string, headers = operator) => carte.open(`menu/${place}${query}`, headers)
const at = (moment: string) => `?at=${encodeURIComponent(moment)}`

it('is for staff of the restaurant alone', async () => {
  const statuses = []
  for (const headers of [{}, dismissed, elsewhere, operator]) {
    const { html, status } = await menu('', headers)
    statuses.push(status)
    expect(html.includes('Борщ')).toBe(status === 200)
  }
  expect(statuses).toEqual([401, 401, 404, 200])
  for (const query of ['/borshch', at('2040-01-01T12:00:00Z')]) {
    expect((await menu(query, {})).status).toBe(401)
    expect((await menu(query, elsewhere)).status).toBe(404)
  }
})

it('is shown in no frame but the admin’s, and kept by nobody', async () => {
  const { headers, html } = await menu('')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self';")
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  // What the script would follow: a menu of now.
  expect(html).toContain('<body data-language="ru" data-preview="menu">')
})

it('says what is wrong with what is asked, in the language of the admin', async () => {
  const wrong = await menu('?at=yesterday&language=en')
  expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('no such time')])
  const twice = await menu('?at=2040-01-01T12:00:00Z&at=2040-01-01T12:00:00Z')
  expect([twice.status, twice.html]).toEqual([422, expect.stringContaining('Такого времени нет')])
  const nowhere = await carte.open('menu/999999?language=ru', operator)
  expect([nowhere.status, nowhere.html]).toEqual([
    404,
    expect.stringContaining('Такого ресторана нет'),
  ])
  const old = await menu(at('2001-01-01T00:00:00Z'))
  expect([old.status, old.html]).toEqual([404, expect.stringContaining('больше не хранится')])
  expect((await menu('/no-such-dish')).status).toBe(404)
})

it('shows the menu as it was, as it is and as it will be', async () => {
  const { payload } = carte
  const special = await dish('Тыквенный суп', 'draft')
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'menu-items', value: special } },
    waitUntil: new Date('2039-12-31T20:00:00Z'),
  })
  await payload.create({
    collection: 'price-schedules',
    data: {
      ...{ name: 'Новогодняя скидка', kind: 'percent', percent: -50, rounding: '100' },
      ...{ startsOn: '2040-01-01', _status: 'published' },
    },
  })
  const before = new Date().toISOString()
  await payload.update({
    collection: 'menu-items',
    id: soup,
    data: { price: 44_000, _status: 'published' },
  })
  const shown = async (query: string) => {
    const { html } = await menu(query)
    const read = html.slice(html.indexOf('<main'))
    return [...read.matchAll(/>Тыквенный суп<|\d{3}\s₽/g)].map(([one]) =>
      one.replace(/\s₽|[<>]/g, ''),
    )
  }
  expect(await shown('')).toEqual(['440'])
  expect(await shown(at(before))).toEqual(['400'])
  expect(await shown(at('2039-12-31T20:30:00Z'))).toEqual(['440', 'Тыквенный суп', '400'])
  expect(await shown(at('2040-01-01T12:00:00+03:00'))).toContain('220')
  // Nobody else has seen it, and nothing of it is stored.
  expect(await shown('')).toEqual(['440'])
})

it('leaves out what is scheduled and could not be published: a draft that is not finished, a dish that is gone', async () => {
  const { payload } = carte
  const unfinished = await payload.create({
    collection: 'menu-items',
    draft: true,
    data: { name: 'Суп без цены', _status: 'draft' },
  })
  const gone = await dish('Суп, которого нет', 'draft')
  const ready = await dish('Готовый суп', 'draft')
  for (const id of [unfinished.id, gone, ready]) {
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'menu-items', value: id } },
      waitUntil: new Date('2041-01-01T00:00:00Z'),
    })
  }
  await payload.db.pool.query('delete from menu_items where id = $1', [gone])
  const { html, status } = await menu(at('2041-01-02T12:00:00Z'))
  expect(status).toBe(200)
  expect(html).toContain('Готовый суп')
  expect(html).not.toContain('Суп без цены')
})

it('stays at its moment: its dishes and ways to order are of the same', async () => {
  const moment = '2040-01-01T12:00:00+03:00'
  const asked = new URLSearchParams({ locale: 'en', at: moment }).toString()
  const { html } = await menu(`?${asked}`)
  const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  const [path = ''] = hrefs.filter((href) => href.startsWith(`/pages/preview/menu/${slug}/`))
  expect(path).toContain(asked)
  const opened = await carte.open(path.replace('/pages/preview/', ''), operator)
  expect([opened.status, opened.html.includes('<h1 id="dish-name"')]).toEqual([200, true])
  expect(hrefs).toContain(`/pages/preview/menu/${slug}?${asked}&mode=pickup`)
})

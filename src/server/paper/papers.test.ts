import { afterEach, describe, expect, it } from 'vitest'

import { feedsModel } from '@/src/domain/menu/feeds/testing/aCatalog'
import { readPdf } from '@/src/paper/testing/readPdf'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

const tables = [
  { id: 1, name: '10', location: 1, code: 'abc-10' },
  { id: 2, name: '2', location: 1, code: 'abc-2' },
  { id: 3, name: 'New', location: 1, code: null },
]

/** Payload, as it answers staff; to anybody else it shows nothing. */
function answerOf(request: Request): Response {
  if (request.headers.get('cookie') !== 'staff') return new Response(null, { status: 403 })
  const { pathname, searchParams } = new URL(request.url)
  if (pathname === '/api/locations') {
    return Response.json({ docs: [{ id: 1, name: 'На Невском', slug: 'nevsky' }] })
  }
  const ids = searchParams.get('where[id][in]') ?? searchParams.get('where[id][equals]')
  const docs = tables.filter(({ id }) => ids === null || ids.split(',').includes(String(id)))
  return Response.json({ docs })
}

const api = (request: Request) => Promise.resolve(answerOf(request))

async function ask(path: string, headers: Record<string, string> = { cookie: 'staff' }) {
  front = await startFront({ site: aSite({ model: feedsModel }), api })
  return fetch(`${front.url}${path}`, { headers })
}

describe('the codes of tables', () => {
  it('are printed for staff, as people count the tables', async () => {
    const answer = await ask('/api/tables/codes.pdf?location=1&form=cards&language=en')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pages = await readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(pages.map(({ code }) => code)).toEqual([
      'https://example.ru/en/nevsky?table=abc-2',
      'https://example.ru/en/nevsky?table=abc-10',
    ])
    const one = await fetch(`${front.url}/api/tables/2/code.svg`, { headers: { cookie: 'staff' } })
    expect(one.headers.get('content-type')).toContain('image/svg+xml')
    const chosen = await fetch(`${front.url}/api/tables/codes.pdf?tables=1`, {
      headers: { cookie: 'staff' },
    })
    const [page] = await readPdf(new Uint8Array(await chosen.arrayBuffer()))
    expect(page?.text).toContain('Стол 10')
  })

  it('are nobody else’s, and none where there are none', async () => {
    const answer = await ask('/api/tables/codes.pdf?location=1', {})
    expect(answer.status).toBe(401)
    const asked = async (path: string) =>
      (await fetch(`${front.url}/api/tables/${path}`, { headers: { cookie: 'staff' } })).status
    expect(await asked('codes.pdf?tables=3')).toBe(404)
    expect(await asked('codes.pdf?tables=1;2')).toBe(404)
    expect(await asked('99/code.png')).toBe(404)
  })
})

describe('the menu on paper', () => {
  it('is at a stable address, and asked for again only when it has changed', async () => {
    const answer = await ask('/embankment/menu.pdf')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pages = await readPdf(new Uint8Array(await answer.arrayBuffer()), { hasCodes: false })
    expect(pages[0]?.text).toContain('Маргарита')
    const etag = answer.headers.get('etag') ?? ''
    const again = await fetch(answer.url, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    const english = await fetch(`${front.url}/en/embankment/menu.pdf?mode=pickup`)
    const [first] = await readPdf(new Uint8Array(await english.arrayBuffer()), { hasCodes: false })
    expect(first?.text).toContain('Margherita')
    expect(english.headers.get('content-language')).toBe('en')
  })

  it('is linked from the menu, and there is none of what there is not', async () => {
    const page = await ask('/en/embankment?mode=pickup', { accept: 'text/html' })
    expect(await page.text()).toContain('href="/en/embankment/menu.pdf?mode=pickup"')
    const lost = await fetch(`${front.url}/embankment/menu.pdf?menu=bar`)
    expect(lost.headers.get('content-type')).not.toBe('application/pdf')
  })
})

import { afterEach, describe, expect, it } from 'vitest'

import { aPhoto } from '@/src/domain/menu/catalog/testing/aMenu'
import { feedsModel } from '@/src/domain/menu/feeds/testing/aCatalog'
import type { Page } from '@/src/domain/pages/Page'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'
import { navOf } from './navOf'

let front: Front
afterEach(() => front.stop())

const [dish] = feedsModel.dishes
const about: Page = {
  id: 3,
  slug: 'about',
  name: { ru: 'О <нас>', en: 'About us' },
  description: { ru: 'Кто мы' },
  isLinked: true,
  locationId: null,
  changedAt: Date.UTC(2026, 0, 2),
  blocks: [
    { is: 'photo', photo: aPhoto({ id: 7 }), caption: { ru: 'Зал' } },
    {
      is: 'text',
      body: { ru: [{ is: 'paragraph', children: [{ is: 'text', text: 'Мы & вы', marks: [] }] }] },
    },
    { is: 'dishes', heading: { ru: 'Наше лучшее' }, dishIds: [999_999, dish?.id ?? 0] },
    { is: 'contacts', hasMap: true },
    { is: 'button', label: { ru: 'В меню' }, url: '/embankment' },
  ],
}

async function open(path: string, pages: readonly Page[] = [about]) {
  const look = {
    ...{ name: 'Carte', tagline: null, accent: '#1b5e43', fonts: null, logo: null },
    nav: navOf(pages, path.startsWith('/en') ? 'en' : 'ru'),
  }
  front = await startFront({ site: aSite({ model: feedsModel, pages, look }) })
  const answer = await fetch(`${front.url}${path}`, { headers: { Accept: 'text/html' } })
  return { status: answer.status, html: await answer.text() }
}

describe('a page that staff have put together', () => {
  it('stands under its address with all its parts, its words escaped', async () => {
    const { status, html } = await open('/about')
    expect(status).toBe(200)
    expect(html).toContain('<h1>О &lt;нас&gt;</h1>')
    expect(html).toContain('<p>Мы &amp; вы</p>')
    expect(html).toContain('<figcaption>Зал</figcaption>')
    expect(html).toContain('<h2>Наше лучшее</h2>')
    // The dish that is in the menu, with its price; one that is not is left out.
    expect(html.match(/data-dish=/g)).toHaveLength(1)
    expect(html).toMatch(/<a class="button" href="\/embankment">В меню<\/a>/)
    expect(html).toContain('<link rel="canonical" href="https://example.ru/about"/>')
    expect(html).toContain('<meta name="description" content="Кто мы"/>')
    expect(html).toContain('"@type":"WebPage"')
  })

  it('stands in each language, in Russian where it is not translated, and among the links of every page', async () => {
    const { html } = await open('/en/about')
    expect(html).toContain('<h1>About us</h1>')
    expect(html).toContain('<p>Мы &amp; вы</p>')
    expect(html).toMatch(/<a aria-current="page" href="\/en\/about">About us<\/a>/)
  })

  it('is in the sitemap', async () => {
    const { html } = await open('/sitemap.xml')
    expect(html).toContain('<loc>https://example.ru/en/about</loc><lastmod>2026-01-02T00')
  })

  it('gives way to a restaurant of that address, and is nowhere else', async () => {
    const { html } = await open('/embankment', [{ ...about, slug: 'embankment' }])
    expect(html).not.toContain('Мы &amp; вы')
  })

  it('is no page to those who may not see its draft', async () => {
    // Whatever Next says then.
    expect((await open('/pages/preview/3')).html).not.toContain('Мы &amp; вы')
  })
})

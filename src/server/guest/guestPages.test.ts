import { afterEach, describe, expect, it } from 'vitest'

import { aLocation, aPhoto } from '@/src/domain/menu/catalog/testing/aMenu'
import { feedsModel } from '@/src/domain/menu/feeds/testing/aCatalog'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import type { Look } from '@/src/guest/Look'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

const look: Look = { name: 'Carte & Co', tagline: 'Еда <дома>', accent: '#1b5e43', logo: null }

const source = { name: 'w320', url: '/media/7.avif', width: 320, height: 240 }
const photo = aPhoto({ id: 7, sources: [{ ...source, type: 'image/avif' }] })
const menu: MenuModel = { ...feedsModel, photos: new Map([[7, photo]]) }
const two = { ...menu, locations: [...menu.locations, aLocation({ id: 2 })] }

async function open(path: string, { model = menu, headers = {}, locales = ['ru', 'en'] } = {}) {
  front = await startFront({ site: aSite({ model, look, locales }) })
  const answer = await fetch(`${front.url}${path}`, {
    headers: { Accept: 'text/html,*/*;q=0.8', ...headers },
  })
  return { answer, html: await answer.text() }
}

describe('the guests’ site', () => {
  it('shows a menu that can be read without scripts, its texts escaped', async () => {
    const { answer, html } = await open('/embankment')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain('<html lang="ru">')
    expect(html).toContain('href="#c-1"')
    expect(html).toContain('Борщ «Киевский» &lt;острый&gt; &amp; &quot;густой&quot;')
    expect(html.replaceAll('\u00a0', ' ')).toContain('590,50 ₽')
    expect(html).toContain('<link rel="canonical" href="https://example.ru/embankment"/>')
    expect(html).toContain('hrefLang="en" href="https://example.ru/en/embankment"')
    expect(html).toMatch(/<link rel="preload" as="image"[^>]*type="image\/avif"/)
    expect(html).not.toMatch(/<script(?! type="(?:module|application\/ld\+json)")/)
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-eval')
  })

  it('says in JSON-LD what feeds say, and nothing ends its element', async () => {
    const { html } = await open('/embankment')
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@graph': [{ '@type': 'Restaurant', name: 'Carte & Co' }, {}],
    })
    expect(json).not.toContain('<')
    expect(json).toContain('https://example.ru/embankment/borshch')
  })

  it('shows a dish with its choice, in English too', async () => {
    const { html } = await open('/en/embankment/borshch')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<h1 id="dish-name" tabindex="-1">Borscht</h1>')
    expect(html).toContain('data-group="1"')
    // A hidden group is for the kitchen.
    expect(html).not.toContain('data-group="2"')
    expect(html).toContain('Kcal')
  })

  it('has a page in each further language of the menu, with our words in Russian', async () => {
    const [dish, ...others] = feedsModel.dishes
    if (!dish) throw new Error('The menu has no dish.')
    const kazakh = { ...dish, name: { ...dish.name, kk: 'Қызылша сорпасы' } }
    const options = { model: { ...menu, dishes: [kazakh, ...others] }, locales: ['ru', 'en', 'kk'] }
    const { html } = await open('/kk/embankment', options)
    expect(html).toContain('<html lang="kk">')
    expect(html).toContain('Қызылша сорпасы')
    expect(html).toContain('href="/kk/embankment/borshch"')
    // What nobody has translated is in Russian, as is what we say.
    expect(html).toContain('Разделы меню')
    expect(html).toContain('data-language="ru"')
    expect(html).toContain('hrefLang="kk" href="https://example.ru/kk/embankment"')
    expect(html).toContain('content="kk_KZ"')
    expect(html).toMatch(/<a [^>]*href="\/en\/embankment"[^>]*>English<\/a>/)
    expect(await (await fetch(`${front.url}/sitemap.xml`)).text()).toContain('/kk/embankment<')
    const manifest = await (await fetch(`${front.url}/kk/manifest.webmanifest`)).text()
    expect(manifest).toContain('"lang":"kk"')
    await front.stop()
    // A language that the menu is not written in is nobody's page.
    expect((await open('/kk/embankment')).html).toBe('next')
  })

  it('answers 304 to whoever has the page', async () => {
    const { answer } = await open('/embankment')
    const again = await fetch(`${front.url}/embankment`, {
      headers: {
        Accept: 'text/html',
        'If-None-Match': answer.headers.get('etag') ?? '',
        'Cache-Control': 'max-age=0',
      },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('shows the only restaurant at /, or asks which', async () => {
    const alone = await open('/')
    expect(alone.html).toContain('<link rel="canonical" href="https://example.ru/embankment"/>')
    await front.stop()
    const asked = await open('/', { model: two })
    expect(asked.html).toContain('Выберите ресторан')
    expect(asked.html).toContain('href="/place-2"')
  })

  it('leaves / to programs as it was', async () => {
    const { answer } = await open('/', { headers: { Accept: '*/*' } })
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.headers.get('vary')).toContain('Accept')
  })

  it.each(['/admin/login', '/nowhere', '/embankment/a/b', '/favicon.svg'])(
    'leaves %s to others',
    async (path) => {
      expect((await open(path)).html).toBe('next')
    },
  )

  it('says that a dish is gone, and does not keep that', async () => {
    const { answer, html } = await open('/embankment/no-such-dish')
    expect(answer.status).toBe(404)
    expect(html).toContain('noindex')
    expect(html).toContain('href="/embankment"')
  })

  it('lists its pages for search engines', async () => {
    const { answer, html } = await open('/sitemap.xml')
    expect(answer.headers.get('content-type')).toContain('application/xml')
    expect(html).toContain('<loc>https://example.ru/en/embankment/borshch</loc>')
    expect(await (await fetch(`${front.url}/robots.txt`)).text()).toContain(
      'Sitemap: https://example.ru/sitemap.xml',
    )
  })

  it('serves its script under a name that may be kept for ever', async () => {
    const { answer } = await open('/_site/site-abc.js')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${front.url}/_site/site-old.js`)).ok).toBe(true)
  })
})

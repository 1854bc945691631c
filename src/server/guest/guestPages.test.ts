import { afterEach, describe, expect, it } from 'vitest'

import { aLocation, aPhoto } from '@/src/domain/menu/catalog/testing/aMenu'
import { feedsModel } from '@/src/domain/menu/feeds/testing/aCatalog'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import type { NewsItem } from '@/src/domain/news/NewsItem'
import type { Pause } from '@/src/domain/site/Pause'
import type { Look } from '@/src/guest/Look'

import { aSite } from '../fakes/aSite'
import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

const look: Look = {
  name: 'Carte & Co',
  tagline: 'Еда <дома>',
  accent: '#1b5e43',
  fonts: null,
  logo: null,
  nav: [{ path: '/about', name: 'О нас' }],
}

const source = { name: 'w320', url: '/media/7.avif', width: 320, height: 240 }
const photo = aPhoto({ id: 7, sources: [{ ...source, type: 'image/avif' }] })
const menu: MenuModel = { ...feedsModel, photos: new Map([[7, photo]]) }
const two = { ...menu, locations: [...menu.locations, aLocation({ id: 2 })] }

const dinner: NewsItem = {
  id: 12,
  title: { ru: 'Ужин <у реки>', en: 'Dinner by the river' },
  body: {
    ru: [
      { is: 'paragraph', children: [{ is: 'text', text: 'Ждём & любим', marks: ['bold'] }] },
      {
        is: 'paragraph',
        children: [
          {
            is: 'link',
            url: 'https://example.org/river',
            children: [{ is: 'text', text: 'река', marks: [] }],
          },
        ],
      },
    ],
  },
  photo,
  button: null,
  publishedAt: Date.now() - 60_000,
  changedAt: Date.now() - 60_000,
  until: null,
  locationIds: [],
}
const over = { ...dinner, id: 11, title: { ru: 'Прошло' }, until: Date.now() - 1 }
const elsewhere = { ...dinner, id: 10, title: { ru: 'Не здесь' }, locationIds: [2] }

type Opened = {
  model?: MenuModel
  headers?: Record<string, string>
  locales?: string[]
  news?: readonly NewsItem[]
  pauses?: readonly Pause[]
}

async function open(
  path: string,
  { model = menu, headers = {}, locales = ['ru', 'en'], news = [], pauses = [] }: Opened = {},
) {
  front = await startFront({ site: aSite({ model, look, locales, news, pauses }) })
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

  it('says that no orders are taken, until when and why, on the menu, a dish and before the checkout’s form', async () => {
    const until = Date.parse('2099-01-05T15:30:00Z')
    const paused = { locationId: 1, until, reason: 'Чистим <печь>' }
    for (const path of ['/embankment', '/embankment/borshch', '/embankment/checkout']) {
      const { html } = await open(path, { pauses: [paused] })
      expect(html).toContain('<strong>Не принимаем заказы до пн, 18:30.</strong>')
      expect(html).toContain('Чистим &lt;печь&gt;')
      expect(html.indexOf('data-until')).toBeLessThan(html.indexOf('<form'))
      await front.stop()
    }
    const { html } = await open('/embankment', { pauses: [{ ...paused, until: 1 }] })
    expect(html).toContain('<div class="pause" data-live="pause" role="status"></div>')
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

  it('shows above a menu the announcements that are for its guests and not over', async () => {
    const { html } = await open('/embankment', { news: [dinner, over, elsewhere] })
    expect(html).toContain('<a href="/news/uzhin-u-reki-12">Ужин &lt;у реки&gt;</a>')
    expect(html).not.toContain('Прошло')
    expect(html).not.toContain('Не здесь')
    await front.stop()
    expect((await open('/embankment')).html).not.toContain('news-strip"')
  })

  it('gives an announcement a page of its own, in each language under one address', async () => {
    const { answer, html } = await open('/en/news/uzhin-u-reki-12', { news: [dinner] })
    expect(answer.status).toBe(200)
    expect(html).toContain('<title>Dinner by the river · Carte &amp; Co</title>')
    // Not translated: in Russian.
    expect(html).toContain('<strong>Ждём &amp; любим</strong>')
    expect(html).toContain('href="https://example.org/river"')
    const address = 'https://example.ru/en/news/uzhin-u-reki-12'
    expect(html).toContain(`<link rel="canonical" href="${address}"/>`)
    expect(html).toContain('hrefLang="ru" href="https://example.ru/news/uzhin-u-reki-12"')
    expect(html).toContain('<meta property="og:type" content="article"/>')
    expect(html).toContain(`<meta property="og:url" content="${address}"/>`)
    expect(html).toMatch(/<meta property="og:image" content="https:\/\/example\.ru\/[^"]+"\/>/)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', mainEntityOfPage: address })
    // Whatever it was called before.
    expect((await fetch(`${front.url}/news/old-name-12`)).status).toBe(200)
    const etag = answer.headers.get('etag') ?? ''
    const again = await fetch(`${front.url}/en/news/uzhin-u-reki-12`, {
      headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
    })
    expect(again.status).toBe(304)
  })

  it('lists all announcements, and says when there are none or one is over', async () => {
    const { html } = await open('/news', { news: [dinner, over, elsewhere], model: two })
    expect(html).toContain('Ужин &lt;у реки&gt;')
    expect(html).toContain('Не здесь')
    expect(html).not.toContain('Прошло')
    const lost = await fetch(`${front.url}/news/proshlo-11`)
    expect(lost.status).toBe(404)
    expect(await lost.text()).toContain('предложение закончилось')
    const map = await (await fetch(`${front.url}/sitemap.xml`)).text()
    expect(map).toContain('<loc>https://example.ru/en/news/uzhin-u-reki-12</loc>')
    expect(map).not.toContain('-11<')
    await front.stop()
    expect((await open('/en/news')).html).toContain('No news yet')
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

  it('tells the service worker the languages of the menu', async () => {
    const { html } = await open('/sw.js')
    expect(html).toBe('self.MENU_LANGUAGES=["ru","en"];self')
  })

  it('serves its script under a name that may be kept for ever', async () => {
    const { answer } = await open('/_site/site-abc.js')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${front.url}/_site/site-old.js`)).ok).toBe(true)
  })
})

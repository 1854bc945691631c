import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { askGraphQL } from '../access/askGraphQL'
import { bodyOf, list } from '../access/bodyOf'
import { makePeople } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>
const dishes = 1100

beforeAll(async () => {
  carte = await startPayload()
  people = await makePeople(carte.payload)
  const category = await carte.payload.create({ collection: 'categories', data: { name: 'Soups' } })
  const { sql } = await import('@payloadcms/db-postgres')
  await carte.payload.db.drizzle.execute(sql`
    with made as (
      insert into menu_items (price, is_available, category_id, slug, _status)
      select n, true, ${category.id}, 'dish-' || n, 'published' from generate_series(1, ${dishes}::int) n
      returning id
    )
    insert into menu_items_locales (name, _locale, _parent_id) select 'Dish', 'ru', id from made
  `)
  // Two photos of its own for each of the first 200 dishes.
  await carte.payload.db.drizzle.execute(sql`
    with taken as (
      insert into media (filename) select 'photo-' || n || '.jpg' from generate_series(1, 400) n
      returning id
    ), numbered as (select id, row_number() over (order by id) - 1 as place from taken)
    insert into menu_items_rels ("order", parent_id, path, media_id)
    select 1 + place % 2, (select min(id) from menu_items) + place / 2, 'photos', id from numbered
  `)
})

afterAll(() => carte.stop())

async function rows(path: string, headers = {}, init: RequestInit = {}): Promise<number> {
  const answer = await carte.request(path, { ...init, headers: { ...headers, ...init.headers } })
  expect(answer.status).toBe(200)
  return (await bodyOf(answer, list)).docs.length
}

const withPhotos = z.looseObject({ photos: z.array(z.looseObject({ filename: z.string() })) })
const joined = z.looseObject({
  docs: z.array(z.looseObject({ dishes: z.looseObject({ docs: z.array(z.unknown()) }) })),
})

describe('REST', () => {
  const asked: [query: string, others: number, staff: number][] = [
    ['', 10, 10],
    ['?limit=50', 50, 50],
    ['?limit=200', 200, 200],
    ['?limit=201', 200, 201],
    ['?limit=0', 200, 1000],
    ['?limit=-1', 200, 1000],
    ['?limit=1e9', 200, 1000],
    ['?limit=100000', 200, 1000],
    ['?limit=0&pagination=false', 200, 1000],
    ['?pagination=false', 200, 1000],
    ['?limit=abc&pagination=false', 200, 1000],
  ]
  it.each(asked)('%s gives at most %i rows, %i to staff', async (query, others, staff) => {
    expect(await rows(`/api/menu-items${query}`)).toBe(others)
    expect(await rows(`/api/menu-items${query}`, people.operator.headers)).toBe(staff)
  })

  it('limits a query in the body of a POST alike', async () => {
    const headers = {
      'X-HTTP-Method-Override': 'GET',
      'Content-Type': 'application/x-www-form-urlencoded',
    }
    const init = { method: 'POST', body: 'limit=0&pagination=false' }
    expect(await rows('/api/menu-items', headers, init)).toBe(200)
  })

  it('limits lists inside of a document', async () => {
    const path = '/api/categories?joins[dishes][limit]=0'
    const dishesOf = async (headers: Record<string, string>) => {
      const { docs } = await bodyOf(await carte.request(path, { headers }), joined)
      return docs[0]?.dishes.docs.length
    }
    expect(await dishesOf({})).toBe(200)
    expect(await dishesOf(people.operator.headers)).toBe(1000)
  })

  it('limits Payload’s own collections too', async () => {
    const { headers } = people.operator
    for (let number = 0; number < 3; number += 1) {
      const answer = await carte.request(`/api/payload-preferences/k${number}`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ value: {} }),
      })
      expect(answer.status).toBe(200)
    }
    const answer = await carte.request('/api/payload-preferences?limit=0', { headers })
    expect(await answer.json()).toMatchObject({ limit: 1000 })
  })

  it.each(['abc', '1e99', '-1', '1.5', '99999999999'])(
    'has no document under %s, and no error either',
    async (id) => {
      for (const collection of ['menu-items', 'categories', 'media', 'users']) {
        const { headers } = people.superuser
        const path = `/api/${collection}/${encodeURIComponent(id)}`
        for (const method of ['GET', 'DELETE']) {
          expect((await carte.request(path, { headers, method })).status).toBe(404)
        }
      }
    },
  )

  it('leaves none of the photos of a long page out', async () => {
    const answer = await carte.request('/api/menu-items?limit=200&depth=1&sort=id')
    const { docs } = await bodyOf(answer, z.looseObject({ docs: z.array(withPhotos) }))
    expect(docs.flatMap(({ photos }) => photos)).toHaveLength(400)
  })

  it('answers 400 to what Postgres refuses as data, in a question and in a document', async () => {
    const { headers } = people.superuser
    for (const question of [
      'page=-5',
      'where[price][greater_than]=1e300',
      'where[name][equals]=%00',
      'where[updatedAt][less_than]=%2B275760-09-13T00:00:00.001Z',
    ]) {
      const answer = await carte.request(`/api/menu-items?${question}`, { headers })
      expect([question, answer.status < 500]).toEqual([question, true])
    }
    for (const data of [{ name: 'a\0b' }, { name: 'Борщ', price: 1e300 }]) {
      const answer = await carte.request('/api/tags', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(data),
      })
      expect([data, answer.status < 500]).toEqual([data, true])
    }
  })

  it('answers 400 to a list sorted by what the database does not keep', async () => {
    const { headers } = people.superuser
    const ask = (sort: string) =>
      carte.request(`/api/payment-accounts?where[locations.id][equals]=1&sort=${sort}`, { headers })
    for (const sort of [
      'paypalClientId.x',
      '-paypalClientId.x',
      'title,paypalClientId.%E2%92%89',
    ]) {
      expect([sort, (await ask(sort)).status]).toEqual([sort, 400])
    }
    for (const sort of ['title', '-provider,title', 'createdAt', 'locations', 'nothing']) {
      expect([sort, (await ask(sort)).status]).toEqual([sort, 200])
    }
  })

  it('does not limit the server’s own reads', async () => {
    const all = await carte.payload.find({ collection: 'menu-items', limit: 0, depth: 0 })
    expect(all.docs).toHaveLength(dishes)
  })
})

describe('GraphQL', () => {
  const count = async (query: string, headers = {}, variables = {}) => {
    const { data, errors } = await askGraphQL(query, { headers, variables })
    expect(errors).toBeUndefined()
    return JSON.stringify(data).split('"id"').length - 1
  }
  const refusal = async (query: string, variables = {}) => {
    const { errors } = await askGraphQL(query, { headers: people.superuser.headers, variables })
    return errors?.[0]?.message ?? 'none'
  }

  it('gives as many rows as REST', async () => {
    expect(await count('{ MenuItems(limit: 0) { docs { id } } }')).toBe(200)
    expect(await count('{ MenuItems(pagination: false) { docs { id } } }')).toBe(200)
    expect(await count('{ MenuItems(limit: 5000) { docs { id } } }', people.operator.headers)).toBe(
      1000,
    )
  })

  it('limits lists inside of lists by rows, not by fields', async () => {
    const nested = (outer: string, inner: string) =>
      `{ Categories(limit: ${outer}) { docs { id dishes(limit: ${inner}) { docs { id } } } } }`
    expect(await count(nested('10', '20'))).toBe(21)
    expect(await refusal(nested('1000', '1000'))).toMatch(/rows/)
    expect(await refusal(nested('0', '0'))).toMatch(/rows/)
    expect(
      await refusal(
        'query ($n: Int) { Categories(limit: $n) { docs { dishes(limit: $n) { docs { id } } } } }',
        { n: 500 },
      ),
    ).toMatch(/rows/)
  })

  it('refuses more than ten levels and more than thirty aliases, through fragments too', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `children { docs { parent { ${deep(levels - 1)} } } }`
    expect(await refusal(`{ Categories { docs { ${deep(1)} } } }`)).toBe('none')
    expect(await refusal(`{ Categories { docs { ${deep(4)} } } }`)).toMatch(/depth/)

    const many = (times: number) =>
      Array.from({ length: times }, (_, index) => `a${index}: countUsers { totalDocs }`).join(' ')
    expect(await refusal(`{ ${many(30)} }`)).toBe('none')
    expect(await refusal(`{ ${many(31)} }`)).toMatch(/aliases/)
    const spread = `fragment f on Query { ${many(16)} }`
    expect(await refusal(`{ ...f ...g } ${spread} fragment g on Query { ...f }`)).toMatch(/aliases/)
  })

  it('takes one request at a time', async () => {
    const { default: config } = await import('@payload-config')
    const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
    const answer = await GRAPHQL_POST(config)(
      new Request('http://localhost/api/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
      }),
    )
    expect(answer.status).toBe(400)
  })
})

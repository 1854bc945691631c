import { afterAll, beforeAll, expect, it } from 'vitest'

import { connectHouse, type IikoHouse, startIikoHouse } from './startIikoHouse'

let house: IikoHouse

beforeAll(async () => {
  house = await startIikoHouse()
})
afterAll(() => house.stop())

it('shows an administrator what a key opens, and nobody else', async () => {
  const { key, places, post } = house
  const answer = await post('/api/iiko/examine', { key })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    organizations: [{ id: places.organizationId, name: 'Демо-ресторан' }, {}],
    externalMenus: [{ id: '9001', name: 'Меню доставки' }, {}],
    rights: [
      { right: 'Data: dictionaries', isThere: true },
      { right: 'Data: menu', isThere: true },
      { right: 'Data: stoplists', isThere: true },
      { right: 'Organizations: settings', isThere: true },
    ],
  })
  expect((await post('/api/iiko/examine', { key }, 'manager')).status).toBe(403)
  expect((await house.request('/api/iiko/examine', { method: 'POST' })).status).toBe(401)
})

it('says in words what is wrong with a key', async () => {
  const { iiko, key, post } = house
  const wrong = await post('/api/iiko/examine', { key: { kind: 'login', apiLogin: 'nobody' } })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('iiko не приняла ключ')

  iiko.faults.add({ is: 'restrict' }, { times: 2, when: ({ path }) => path === '/api/2/menu' })
  const lacking = await post('/api/iiko/examine', { key })
  expect(lacking.status).toBe(200)
  expect(await lacking.text()).toContain('не хватает права «Data: menu»')

  const none = await post('/api/iiko/examine', {})
  expect(await none.text()).toContain('Вставьте ключ API')
})

it('connects an organisation; the key lies encrypted and no API shows it', async () => {
  const id = await connectHouse(house)
  const { payload, places, iiko } = house
  const connection = await payload.findByID({ collection: 'iiko-connections', id })
  expect(connection).toMatchObject({
    label: 'Демо',
    organizationId: places.organizationId,
    organizationName: 'Демо-ресторан',
    source: 'externalMenu',
    externalMenuId: '9001',
    isActive: true,
  })
  expect(connection.terminalGroups?.map(({ name, location }) => [name, location])).toEqual([
    ['Невский', places.nevsky.location],
    ['Набережная', places.quay.location],
    ['Склад', null],
  ])

  const token = await house.signedIn('administrator')
  const shown = await house.request(`/api/iiko-connections/${id}?depth=2`, {
    headers: { authorization: `JWT ${token}` },
  })
  expect(await shown.text()).not.toContain(iiko.apiLogin)
  const { rows } = await payload.db.pool.query('select * from iiko_secrets')
  expect(rows.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['key', 'webhook'])
  expect(JSON.stringify(rows)).not.toContain(iiko.apiLogin)
})

it('connects it again with the same id, and nobody makes a connection past the page', async () => {
  const { payload, post } = house
  await connectHouse(house)
  expect((await payload.count({ collection: 'iiko-connections' })).totalDocs).toBe(1)
  const past = await post('/api/iiko-connections', {
    label: 'x',
    organizationId: 'x',
    organizationName: 'x',
  })
  expect(past.status).toBe(403)
})

it('works with the newer way to sign in', async () => {
  const { iiko, post } = house
  const key = { kind: 'application', ...iiko.application }
  expect((await post('/api/iiko/examine', { key })).status).toBe(200)
})

it('prefers the key of the environment', async () => {
  process.env.IIKO_API_LOGIN = 'nobody'
  const answer = await house.post('/api/iiko/examine', { key: house.key })
  delete process.env.IIKO_API_LOGIN
  expect(answer.status).toBe(422)
})

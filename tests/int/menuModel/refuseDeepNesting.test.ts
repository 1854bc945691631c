import { ValidationError } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../startPayload'

import { inEnglish } from './inEnglish'

let carte: TestPayload
let payload: TestPayload['payload']

beforeAll(async () => {
  carte = await startPayload()
  payload = carte.payload
})
afterAll(() => carte.stop())

async function group(name: string, inside?: number, _status: 'draft' | 'published' = 'published') {
  const { id } = await payload.create({
    collection: 'modifier-groups',
    data: { name, min: 0, _status, modifiers: [{ name: `${name} 1`, group: inside ?? null }] },
  })
  return id
}

const put = (id: number, inside: number | null, draft = false) =>
  payload.update({
    collection: 'modifier-groups',
    id,
    draft,
    data: { modifiers: [{ name: 'Без выбора' }, { name: 'С выбором', group: inside }] },
  })

async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => null,
    (wrong: unknown) => wrong,
  )
  if (!(error instanceof ValidationError)) throw new Error(`Not refused: ${String(error)}`)
  return error.data.errors
}

it('lets a group into a modifier, one level', async () => {
  const doneness = await group('Прожарка')
  const patties = await group('Котлеты', doneness)
  const { modifiers } = await payload.findByID({ collection: 'modifier-groups', id: patties })
  expect(modifiers?.[0]?.group).toBe(doneness)
})

it('refuses a group whose modifiers have groups, at the modifier', async () => {
  const inner = await group('Прожарка')
  const middle = await group('Котлеты', inner)
  const outer = await group('Бургеры')
  const [error] = await refusal(put(outer, middle))
  expect(error?.path).toBe('modifiers.1.group')
  expect(error?.message).toContain('«Котлеты»')
  expect(await refusal(put(outer, middle, true))).toHaveLength(1)
  await expect(group('Новая', middle)).rejects.toThrow(ValidationError)
})

it('refuses to give groups to the modifiers of a group that is inside another', async () => {
  const inner = await group('Прожарка')
  const middle = await group('Котлеты')
  await group('Бургеры', middle)
  const [error] = await refusal(put(middle, inner))
  expect(error).toMatchObject({ path: 'modifiers.1.group' })
  expect(error?.message).toContain('«Бургеры»')
})

it('refuses a group inside itself', async () => {
  const alone = await group('Соусы')
  expect((await refusal(put(alone, alone)))[0]?.message).toContain('в саму себя')
})

it('says it in English', async () => {
  const middle = await group('Patties', await group('Doneness'))
  const answer = payload.create({
    collection: 'modifier-groups',
    req: await inEnglish(payload),
    data: { name: 'Burgers', min: 0, modifiers: [{ name: 'One', group: middle }] },
  })
  expect((await refusal(answer))[0]?.message).toMatch(/“Patties” have choices of their own/)
})

it('of two that would nest each other only one is saved', async () => {
  const [one, two, three] = [await group('Раз'), await group('Два'), await group('Три')]
  const saved = await Promise.allSettled([put(one, two), put(two, three)])
  expect(saved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('counts a draft when it is published', async () => {
  const inner = await group('Прожарка')
  const middle = await group('Котлеты')
  await put(middle, inner, true)
  await group('Бургеры', middle)
  const publishing = payload.update({
    collection: 'modifier-groups',
    id: middle,
    data: { _status: 'published' },
  })
  expect(await refusal(publishing)).toHaveLength(1)
})

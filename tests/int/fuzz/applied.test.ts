import { readdir } from 'node:fs/promises'

import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { hire } from '../api-v1/hire'
import { openWorkbook } from '../menuFile/editWorkbook'
import { sampleMenu } from '../menuFile/sampleMenu'
import { startPayload, type TestPayload } from '../startPayload'

import { damagedMenus, type Good, type Sent } from './damagedMenus'
import { plan, unlessItHangs } from './plan'

/** As long as FUZZ_RUNS of any size may take. */
const patience = 4 * 60 * 60_000
/** What the program or Postgres says to itself, and no person reads. */
const breakage =
  /failed query|TypeError|is not a function|of undefined|of null|syntax error|invalid (byte|input)|out of range|too long for type|violates|ECONN|ENOENT/i

const counts = z.object({ created: z.number(), updated: z.number(), cells: z.number() })
const shownShape = z.object({ counts, faults: z.array(z.unknown()), fingerprint: z.string() })
const ending = z.union([
  z.object({ applied: counts }),
  z.object({ problem: z.looseObject({ type: z.string(), status: z.number() }) }),
])
const oneRow = z.object({ rows: z.tuple([z.record(z.string(), z.string())]) })

let carte: TestPayload
let editor: Record<string, string>
beforeAll(async () => {
  carte = await startPayload()
  await sampleMenu(carte.payload)
  editor = (await hire(carte, 'editor')).headers
})
afterAll(() => carte?.stop())

/** Every row of every table, and every file of photos. */
async function openState(): Promise<() => Promise<string>> {
  const { mediaFolder } = await import('@/src/photo/mediaFolder')
  const { pool } = carte.payload.db
  const tables = z
    .object({ rows: z.array(z.object({ name: z.string() })) })
    .parse(await pool.query(`select tablename as name from pg_tables where schemaname = 'public'`))
  const hashed = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as hash from "${name}" t`,
  )
  const query = `select name || ' ' || hash as row from (${hashed.join(' union all ')}) as all_of_them order by 1`
  return async () => {
    const { rows } = await pool.query<{ row: string }>(query)
    const files = await readdir(mediaFolder()).catch(() => [])
    return [...rows.map(({ row }) => row), ...files.toSorted()].join('\n')
  }
}

async function countRecords(): Promise<number> {
  const counted = await carte.payload.db.pool.query(
    `select (select count(*) from menu_items) + (select count(*) from categories) + (select count(*) from modifier_groups)
       + (select count(*) from tags) + (select count(*) from locations) + (select count(*) from menus)
       + (select count(*) from price_schedules) + (select count(*) from location_offers) + (select count(*) from stop_list) as count`,
  )
  return Number(oneRow.parse(counted).rows[0].count)
}

it(
  'a damaged file of the menu is applied whole or refused whole, without a 5xx, and says so',
  async (test) => {
    const give = async (format: string) => {
      const file = await carte.request(`/api/menu-file?format=${format}`, { headers: editor })
      return Buffer.from(await file.arrayBuffer())
    }
    const giveAll = async (): Promise<Good> => {
      const xlsx = await give('xlsx')
      const json: unknown = JSON.parse((await give('json')).toString())
      return { sheets: await openWorkbook(xlsx), xlsx, json }
    }
    const create = { width: 640, height: 480, channels: 3, background: '#863' } as const
    const picture = await sharp({ create }).jpeg().toBuffer()
    let good = await giveAll()
    const state = await openState()
    const faults = new Map<string, unknown>()
    let known = await state()
    const applied = new Map<string, number>()

    const send = async (file: Uint8Array, sent: Sent, to: string, fingerprint?: string) => {
      const body = new FormData()
      body.set('file', new File([new Uint8Array(file)], 'menu'))
      if (sent.photos) {
        body.set('photos', new File([new Uint8Array(sent.photos(picture))], 'photos.zip'))
      }
      if (fingerprint !== undefined) body.set('fingerprint', fingerprint)
      const asked = { kind: sent.kind, file: Buffer.from(file).toString('base64') }
      const request = carte.request(`/api/menu-file/${to}`, {
        method: 'POST',
        headers: editor,
        body,
      })
      const response = await unlessItHangs(asked, request)
      const text = await response.text()
      const last: unknown = text.startsWith('<')
        ? text
        : JSON.parse(text.trim().split('\n').at(-1) ?? '')
      return { status: response.status, text, last }
    }

    await fc.assert(
      fc.asyncProperty(damagedMenus, async (sent) => {
        const file = await sent.make(good)
        const note = (what: string, more: unknown) =>
          void faults.set(`${sent.kind}: ${what}`.slice(0, 160), {
            file: Buffer.from(file).toString('base64').slice(0, 4000),
            more,
          })
        const shown = await send(file, sent, 'preview')
        const planned = shownShape.safeParse(shown.last).data
        if (shown.status >= 500) note('preview', shown.text)
        const leak = breakage.exec(shown.text)
        if (leak) note(`preview says ${leak[0]}`, shown.text)
        const before = await countRecords()
        const done = await send(file, sent, 'apply', planned?.fingerprint)
        const end =
          done.status === 200
            ? ending.parse(done.last)
            : { problem: { type: '', status: done.status } }
        if ('problem' in end) {
          if (end.problem.status >= 500) note('refused as what broke', done.text)
          const said = breakage.exec(done.text)
          if (said) note(`refused with ${said[0]}`, done.text)
          const now = await state()
          if (now !== known) note('refused, and something is changed', done.text)
          known = now
          return
        }
        applied.set(sent.kind, (applied.get(sent.kind) ?? 0) + 1)
        known = await state()
        good = await giveAll()
        if (planned?.faults.length !== 0) note('applied with faults', [planned, done.text])
        if (JSON.stringify(end.applied) !== JSON.stringify(planned?.counts)) {
          note('not what was previewed', [planned, done.text])
        }
        const now = await countRecords()
        if (now - before !== end.applied.created) note(`${now - before} new records`, done.text)
        // A row without a number is a new record each time it is sent.
        if (end.applied.created > 0) return
        const again = await send(file, sent, 'preview')
        const left = shownShape.safeParse(again.last).data
        if (left?.counts.updated !== 0 || left.faults.length > 0) {
          note('applied, and something is left', [done.text, again.text])
        }
      }),
      plan(test, 'files applied', 0.15),
    )
    process.stdout.write(`applied: ${JSON.stringify([...applied])}\n`)
    expect([...faults]).toEqual([])
    expect(applied.size).toBeGreaterThan(1)
  },
  patience,
)

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { describedAnswer } from './describedAnswer'
import { graphqlCalls } from './graphqlCalls'
import { menuFiles } from './menuFiles'
import { orderCalls } from './orderCalls'
import { plan, unlessItHangs } from './plan'
import { restQueries } from './restQueries'
import { type Fuzzed, startFuzzed } from './startFuzzed'
import { type Asked, documentShape, v1Calls } from './v1Calls'
import { webhookCalls } from './webhookCalls'

/** As long as FUZZ_RUNS of any size may take. */
const patience = 4 * 60 * 60_000
/** What breaks in the program, whatever the status says. */
const breakage = /failed query|TypeError|is not a function|of undefined|syntax error at/i

let carte: Fuzzed
beforeAll(async () => {
  carte = await startFuzzed()
})
afterAll(() => carte?.stop())

/** One of each kind of fault, with what was asked: a run finds all there are, not the first. */
function openFaults() {
  const faults = new Map<string, unknown>()
  return {
    note: (kind: string, fault: unknown) => void faults.set(kind.slice(0, 120), fault),
    expectNone: () => expect([...faults]).toEqual([]),
  }
}
const anybody = () => fc.nat({ max: carte.people.length - 1 })

/** Asks, and notes what the answer has wrong by the document, and whether a refusal changed something. */
async function openJudge(faults: ReturnType<typeof openFaults>) {
  const text = await (await carte.request('/api/v1/openapi.json')).text()
  const document = documentShape.parse(JSON.parse(text))
  const wrongWith = describedAnswer(document)
  let known: string | undefined
  const ask = async (asked: Asked, who: Record<string, string>): Promise<number> => {
    known ??= await carte.state()
    const { body, headers, method, operation, target } = asked
    const response = await unlessItHangs(
      asked,
      carte.request(target, {
        method: method.toUpperCase(),
        headers: { 'Content-Type': 'application/json', ...who, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    )
    const wrong = await wrongWith(asked, response)
    if (wrong) faults.note(`${operation} ${wrong}`, { asked, who, wrong })
    const now = response.status >= 400 ? await carte.state() : undefined
    if (now !== undefined && now !== known) {
      faults.note(`${operation} changed something`, { asked, who })
    }
    known = now
    return response.status
  }
  return { ask, document }
}

it(
  'an order is placed whole or refused whole, whatever is written in it',
  async (test) => {
    const faults = openFaults()
    const { ask } = await openJudge(faults)
    let placed = 0
    await fc.assert(
      fc.asyncProperty(orderCalls(carte), async (asked) => {
        if ((await ask(asked, {})) === 201) placed += 1
      }),
      plan(test, 'orders', 0.5),
    )
    faults.expectNone()
    expect(placed).toBeGreaterThan(0)
    expect((await carte.payload.count({ collection: 'orders' })).totalDocs).toBe(placed)
  },
  patience,
)

it(
  'every operation that the document describes answers as it says, whatever is asked, and what is refused changes nothing',
  async (test) => {
    const faults = openFaults()
    const { ask, document } = await openJudge(faults)
    const done = new Set<string>()
    await fc.assert(
      fc.asyncProperty(v1Calls(document), anybody(), async (asked, person) => {
        const status = await ask(asked, carte.people[person] ?? {})
        if (status < 300) done.add(asked.operation)
      }),
      plan(test, '/api/v1'),
    )
    process.stdout.write(`${done.size} operations were done at least once\n`)
    faults.expectNone()
  },
  patience,
)

it(
  'GraphQL answers every query and mutation of its schema, whatever the arguments',
  async (test) => {
    const { askGraphQL } = await import('../access/askGraphQL')
    const { configToSchema } = await import('@payloadcms/graphql')
    const { schema } = configToSchema(carte.payload.config)
    const faults = openFaults()
    let answered = 0
    await fc.assert(
      fc.asyncProperty(graphqlCalls(schema), anybody(), async (asked, person) => {
        const { name, query, variables } = asked
        const headers = carte.people[person] ?? {}
        const heard = await unlessItHangs(asked, askGraphQL(query, { variables, headers }))
        // Payload answers what it cannot make sense of as an error of its own: closed, without a word about its cause.
        const broken = (heard.errors ?? []).find(({ message }) => breakage.test(message))
        if (!heard.errors) answered += 1
        if (heard.response.status >= 500 || broken) {
          faults.note(`${name} ${broken?.message}`, { asked, person, broken })
        }
      }),
      plan(test, 'GraphQL', 0.5),
    )
    faults.expectNone()
    expect(answered).toBeGreaterThan(0)
  },
  patience,
)

it(
  'Payload’s lists answer every question, whatever is asked of a field that it has or has not',
  async (test) => {
    const faults = openFaults()
    let answered = 0
    const staff = carte.people[4] ?? {}
    const queries = restQueries(carte.payload.config)
    await fc.assert(
      fc.asyncProperty(queries, async ({ name, target }) => {
        const response = await unlessItHangs(target, carte.request(target, { headers: staff }))
        const text = await response.text()
        if (response.status < 300) answered += 1
        // 501 is what has no door at all: Payload’s own notes of migrations.
        const isBroken = response.status >= 500 && response.status !== 501
        if (isBroken || (response.status >= 300 && breakage.test(text))) {
          faults.note(`${name} ${response.status}`, { target, text })
        }
      }),
      plan(test, 'lists'),
    )
    faults.expectNone()
    expect(answered).toBeGreaterThan(0)
  },
  patience,
)

it(
  'no webhook breaks or hangs, and what was taken is applied, or refused with a reason',
  async (test) => {
    const faults = openFaults()
    let taken = 0
    await fc.assert(
      fc.asyncProperty(webhookCalls, async (told) => {
        const { body, headers, target } = told
        const response = await unlessItHangs(
          told,
          carte.request(target, { method: 'POST', headers, body }),
        )
        const text = await response.text()
        if (response.status >= 500) faults.note(`${target} ${text}`, { told, text })
        if (response.status < 300) taken += 1
      }),
      plan(test, 'webhooks', 6),
    )
    faults.expectNone()
    expect(taken).toBeGreaterThan(0)
    const { openInbox } = await import('@/src/inbox/openInbox')
    const { applyBySource } = await import('@/src/worker/applyBySource')
    const { databaseUrl, payload } = carte
    const inbox = await openInbox({
      payload,
      connectionString: databaseUrl,
      apply: applyBySource,
    })
    try {
      const untouched = { state: { equals: 'waiting' }, attempts: { equals: 0 } } as const
      await vi.waitFor(
        async () => {
          const left = await payload.count({ collection: 'inbox-events', where: untouched })
          expect(left.totalDocs).toBe(0)
        },
        { timeout: patience, interval: 200 },
      )
    } finally {
      await inbox.close()
    }
    const { docs } = await payload.find({
      collection: 'inbox-events',
      pagination: false,
      where: { reason: { exists: true } },
    })
    for (const { body, reason, source } of docs) {
      if (breakage.test(reason ?? '')) faults.note(`${source} ${reason}`, { body, reason })
    }
    faults.expectNone()
  },
  patience,
)

it(
  'no file breaks or hangs the import of the menu, and a preview writes nothing',
  async (test) => {
    const editor = carte.people[3] ?? {}
    const [csv, xlsx] = await Promise.all(
      ['csv', 'xlsx'].map(async (format) => {
        const file = await carte.request(`/api/menu-file?format=${format}`, { headers: editor })
        return new Uint8Array(await file.arrayBuffer())
      }),
    )
    const before = await carte.state()
    const faults = openFaults()
    const files = menuFiles(csv ?? new Uint8Array(), xlsx ?? new Uint8Array())
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        const body = new FormData()
        body.set('file', new File([new Uint8Array(bytes)], 'menu'))
        const file = Buffer.from(bytes).toString('base64')
        const asked = { method: 'POST', headers: editor, body }
        const response = await unlessItHangs(
          { file },
          carte.request('/api/menu-file/preview', asked),
        )
        const text = await response.text()
        if (response.status >= 500) faults.note(text, { file, text })
      }),
      plan(test, 'imports', 0.1),
    )
    faults.expectNone()
    expect(await carte.state()).toBe(before)
  },
  patience,
)

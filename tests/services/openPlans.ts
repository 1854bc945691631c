import pg from 'pg'
import { z } from 'zod'

type Statement = { text: string; values: unknown[] }

const given = z.union([
  z.tuple([z.string()]).rest(z.unknown()),
  z
    .tuple([z.looseObject({ text: z.string(), values: z.array(z.unknown()).optional() })])
    .rest(z.unknown()),
])
const answer = z.array(z.object({ 'QUERY PLAN': z.unknown() }))
const scan = z.object({ 'Node Type': z.literal('Seq Scan'), 'Relation Name': z.string() })

/** The statements that this process sends while `work` runs, whichever connection it has. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const query: unknown = Reflect.get(pg.Client.prototype, 'query')
  if (typeof query !== 'function') throw new Error('node-postgres has changed.')
  const sent: Statement[] = []
  Reflect.set(pg.Client.prototype, 'query', function record(this: pg.Client, ...args: unknown[]) {
    const { data } = given.safeParse(args)
    if (data) {
      const [first, second] = data
      const text = typeof first === 'string' ? first : first.text
      const values = typeof first === 'string' ? second : (first.values ?? second)
      sent.push({ text, values: Array.isArray(values) ? values : [] })
    }
    const answer: unknown = Reflect.apply(query, this, args)
    return answer
  })
  try {
    await work()
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query)
  }
  return sent.filter(({ text }) => /^\s*(select|with|update|insert|delete)\b/i.test(text))
}

/** The tables that a statement would read from end to end, by Postgres' own plan for it; nothing is done. */
export async function wholeScansOf(
  client: Pick<pg.Client, 'query'>,
  { text, values }: Statement,
): Promise<string[]> {
  const { rows } = await client.query(`explain (format json) ${text}`, values)
  const tables = new Set<string>()
  const walk = (node: unknown): void => {
    const { data } = scan.safeParse(node)
    if (data) tables.add(data['Relation Name'])
    if (Array.isArray(node)) node.forEach(walk)
    else if (node && typeof node === 'object') Object.values(node).forEach(walk)
  }
  walk(answer.parse(rows))
  return [...tables]
}

const reading = z.object({
  'Node Type': z.string().regex(/Scan$/),
  'Relation Name': z.string(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().default(0),
  'Rows Removed by Index Recheck': z.number().default(0),
})

/** How many rows of tables Postgres looks at to do a statement, those that it passes over included; it is undone. */
export async function rowsLookedAtBy(
  client: Pick<pg.Client, 'query'>,
  { text, values }: Statement,
): Promise<number> {
  await client.query('begin')
  const { rows } = await client
    .query(`explain (analyze, format json) ${text}`, values)
    .finally(() => client.query('rollback'))
  let total = 0
  const walk = (node: unknown): void => {
    const { data } = reading.safeParse(node)
    if (data) {
      const passedOver = data['Rows Removed by Filter'] + data['Rows Removed by Index Recheck']
      total += (data['Actual Rows'] + passedOver) * data['Actual Loops']
    }
    if (Array.isArray(node)) node.forEach(walk)
    else if (node && typeof node === 'object') Object.values(node).forEach(walk)
  }
  walk(answer.parse(rows))
  return total
}

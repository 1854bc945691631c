import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { loggedFields } from './loggedFields'

/** What every line has by itself, and the trace of those that belong to one: src/log/createLogger. */
const ofEveryLine = ['level', 'time', 'trace_id', 'span_id']

it('docs/operators/logs.md says what each field of the log is, and names no other', async () => {
  const folders = ['collections', 'endpoints', 'globals', 'hooks', 'plugins', 'src']
  const logged = loggedFields(folders)
  expect(logged.length).toBeGreaterThan(80)
  expect(
    logged.flatMap(({ file, line, unclear }) => unclear.map((what) => `${file}:${line} ${what}`)),
    'give the line an object whose fields can be read in its file',
  ).toEqual([])
  const fields = new Set([...ofEveryLine, ...logged.flatMap((one) => one.fields)])
  const page = await readFile('docs/operators/logs.md', 'utf8')
  const documented = [...page.matchAll(/^\| `(\w+)` /gm)].map(([, field]) => field)
  expect(documented.toSorted()).toEqual([...fields].sort())
})

import { build } from 'esbuild'
import { expect, it } from 'vitest'

import { readSettings } from '@/src/settings'

import { headersIn } from './headersIn'
import { inSpan } from './inSpan'
import { openTracing } from './openTracing'
import { traceIds } from './traceIds'

it('loads nothing and changes nothing where no collector is set', async () => {
  const { metafile } = await build({
    entryPoints: ['openTracing', 'inSpan', 'tracedFetch', 'traceIds'].map(
      (name) => `src/tracing/${name}.ts`,
    ),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  })
  const atOnce = Object.values(metafile.outputs)
    .filter(({ entryPoint }) => entryPoint !== undefined && !entryPoint.includes('startTracing'))
    .flatMap(({ imports }) => imports.filter(({ kind }) => kind !== 'dynamic-import'))
  expect(atOnce.filter(({ path }) => path.includes('opentelemetry'))).toEqual([])

  const close = await openTracing(readSettings({}), { warn: () => undefined })
  expect(globalThis.carteTracing).toBeUndefined()
  expect(inSpan({ name: 'nothing' }, () => 17)).toBe(17)
  expect(traceIds()).toEqual({})
  await close()
})

it.each([
  ['', {}],
  ['api-key=abc', { 'api-key': 'abc' }],
  ['authorization=Basic%20YQ%3D%3D, x = 1', { authorization: 'Basic YQ==', x: '1' }],
  ['a=b=c,%', { a: 'b=c' }],
  ['a=100%', { a: '100%' }],
])('the headers in "%s"', (text, headers) => {
  expect(headersIn(text)).toEqual(headers)
})

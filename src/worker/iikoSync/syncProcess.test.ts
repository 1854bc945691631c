import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('is started without Payload, which would be most of what it takes', async () => {
  const { metafile } = await build({
    entryPoints: ['src/worker/iikoSync/syncProcess.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    metafile: true,
    write: false,
  })
  const seen = new Set<string>()
  const packages = new Set<string>()
  const walk = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'dynamic-import') continue
      if (external) packages.add(path)
      else walk(path)
    }
  }
  walk('dist/syncProcess.js')
  const heavy = [...packages].filter((name) =>
    /^(payload|@payloadcms\/(?!db-postgres\/drizzle)|next|sharp)/.test(name),
  )
  // The keys of the order, which has nothing else with it.
  expect(heavy).toEqual(['payload/shared'])
})

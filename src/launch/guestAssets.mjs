import { createHash } from 'node:crypto'

/**
 * What browsers load of the guests' pages (src/guest/assets/Assets), made of its sources in a few
 * milliseconds: the style sheet, and the script under a name that changes with its bytes.
 */
export async function guestAssets() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: { site: 'src/guest/scripts/site.ts', style: 'src/guest/style/site.css' },
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    logLevel: 'warning',
  })
  const text = (/** @type {string} */ ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? ''
  const script = text('.js')
  const digest = createHash('sha256').update(script).digest('base64url').slice(0, 10)
  return { styles: text('.css'), script, scriptName: `site-${digest}.js` }
}

import { createHash } from 'node:crypto'

import { webFonts } from './webFonts.mjs'

/** @param {string[]} parts */
const digestOf = (...parts) =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 10)

/** @param {import('esbuild').OutputFile[]} files @param {string} ending */
const textOf = (files, ending) => files.find(({ path }) => path.endsWith(ending))?.text.trim() ?? ''

/**
 * What browsers load of the guests' pages (src/guest/assets/Assets), made of its sources in a few
 * milliseconds: the style sheet, the script under a name that changes with its bytes, and the service worker, whose
 * cache changes with both; and the letters that a restaurant may choose.
 */
export async function guestAssets() {
  const { build } = await import('esbuild')
  const shared = /** @type {const} */ ({
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    logLevel: 'warning',
  })
  const site = await build({
    ...shared,
    entryPoints: { site: 'src/guest/scripts/site.ts', style: 'src/guest/style/site.css' },
    format: 'esm',
  })
  const script = textOf(site.outputFiles, '.js')
  const styles = textOf(site.outputFiles, '.css')
  const worker = await build({
    ...shared,
    entryPoints: { worker: 'src/guest/worker/worker.ts' },
    format: 'iife',
    define: { SITE_VERSION: JSON.stringify(digestOf(script, styles)) },
  })
  return {
    styles,
    script,
    scriptName: `site-${digestOf(script)}.js`,
    worker: textOf(worker.outputFiles, '.js'),
    fonts: await webFonts(),
  }
}

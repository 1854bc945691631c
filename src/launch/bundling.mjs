/**
 * How our own code becomes programs for Node 20: packages stay in node_modules. `@/…` and `@payload-config`
 * are ours: esbuild resolves them by tsconfig.json's paths. Tests and benchmarks bundle theirs the same way.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const bundling = /** @type {const} */ ({
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
})

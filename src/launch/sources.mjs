import { fingerprint } from './fingerprint.mjs'

const paths = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'payload.config.ts',
  'payload-types.ts',
  'collections',
  'endpoints',
  'globals',
  'hooks',
  'plugins',
  'public',
  'src',
]

/** The fingerprint of all that the builds are made of. Tests are no part of them. */
export const sources = () => fingerprint(paths, (file) => /\.test\.tsx?$/.test(file))

import { LaunchError } from './LaunchError.mjs'

const flag = /(?:^|\s)(?:-C|--conditions)[= ](?:production|development)(?:\s|$)/

/**
 * Throws a LaunchError when Node was started without `--conditions`: Lexical's packages would then wait
 * for themselves at their top level, and half of the starts would end without a word (docs/decisions/0011).
 */
export function requireConditions() {
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ')
  if (flag.test(given)) return
  throw new LaunchError(
    'Start Carte with `npm start`, or give Node the option --conditions=production.',
  )
}

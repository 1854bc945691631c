import { platform } from 'node:os'

/**
 * The environment of Postgres's programs, undefined for ours. Ours holds secrets that are not theirs, and
 * variables (PGDATA, PGPORT, LANG) that would change what they do; their messages are to be in English.
 */
export const programEnvironment: NodeJS.ProcessEnv | undefined =
  platform() === 'win32'
    ? undefined
    : {
        // Next's types demand it.
        NODE_ENV: 'production',
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        LC_ALL: 'C.UTF-8',
      }

import { programEnvironment } from '@/src/db/embedded/programEnvironment'

const byParameter: Readonly<Record<string, string>> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  host: 'PGHOST',
}

/**
 * The environment of Postgres's programs for a connection (PostgreSQL documentation, libpq, "Environment
 * Variables"): an address among their arguments would show its password to everybody on the machine.
 */
export function connectionOf(connectionString: string): NodeJS.ProcessEnv {
  const { hostname, password, pathname, port, searchParams, username } = new URL(connectionString)
  const given: Record<string, string> = {
    PGHOST: hostname.replace(/^\[|\]$/g, ''),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGAPPNAME: 'carte-backup',
  }
  for (const [name, variable] of Object.entries(byParameter)) {
    const value = searchParams.get(name)
    if (value) given[variable] = value
  }
  return { NODE_ENV: 'production', ...programEnvironment, ...given }
}

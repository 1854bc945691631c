import { type Client, escapeIdentifier, escapeLiteral } from 'pg'

type Role = { name: string; password: string }

/** Shorter than the pool's minute for a statement: whoever waits in vain for a lock is told so. */
const lockTimeout = '50s'
/** Nothing that people wait for keeps a transaction open so long: its connection is lost, its locks go free. */
const idleInTransaction = '5min'
/** What the pool asks for itself; behind a pooler only the role can say it. */
const statementTimeout = '60s'

/**
 * Makes the role that Carte runs as, or gives an existing one of that name its rights anew: it reads
 * and writes rows, and neither makes, changes nor drops tables, nor touches the list of migrations.
 * Called as the owner of the tables, in one transaction; tables of later migrations by this owner are
 * its as well. The password of an existing role is replaced.
 */
export async function prepareAppRole(
  client: Pick<Client, 'query'>,
  { name, password }: Role,
): Promise<void> {
  const role = escapeIdentifier(name)
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  const login = `login nosuperuser nocreatedb nocreaterole password ${escapeLiteral(password)}`
  const statements = [
    rows.length === 0 ? `create role ${role} ${login}` : `alter role ${role} ${login}`,
    `alter role ${role} set lock_timeout = '${lockTimeout}'`,
    `alter role ${role} set statement_timeout = '${statementTimeout}'`,
    `alter role ${role} set idle_in_transaction_session_timeout = '${idleInTransaction}'`,
    `do $$ begin execute format('grant connect, temporary on database %I to %I', current_database(), ${escapeLiteral(name)}); end $$`,
    // From before Postgres 15 everybody may make tables in public.
    'revoke create on schema public from public',
    `grant usage on schema public to ${role}`,
    `grant select, insert, update, delete on all tables in schema public to ${role}`,
    `grant usage, select, update on all sequences in schema public to ${role}`,
    `grant execute on all functions in schema public to ${role}`,
    `alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`,
    `alter default privileges in schema public grant usage, select, update on sequences to ${role}`,
    `revoke insert, update, delete on payload_migrations from ${role}`,
  ]
  await client.query('begin')
  try {
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

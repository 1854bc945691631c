import { randomBytes } from 'node:crypto'

import { Client, escapeIdentifier } from 'pg'

export type TestDatabase = { name: string; url: string; drop: () => Promise<void> }

/** Runs one statement on a server, outside of any transaction. */
export async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A database of its own on the server: empty, or a copy of `template`; and how to drop it. */
export async function createDatabase(serverUrl: string, template?: string): Promise<TestDatabase> {
  const name = `carte_${randomBytes(6).toString('hex')}`
  const like = template === undefined ? '' : ` template ${escapeIdentifier(template)}`
  await runOn(serverUrl, `create database ${name}${like}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    name,
    url: url.toString(),
    drop: () => runOn(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

import { randomBytes } from 'node:crypto'

import { Client } from 'pg'

export type TestDatabase = { url: string; drop: () => Promise<void> }

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** An empty database of its own on the run's server, and how to drop it. */
export async function createDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `carte_${randomBytes(6).toString('hex')}`
  await run(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.toString(),
    drop: () => run(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

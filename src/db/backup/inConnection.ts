import { Client } from 'pg'

/** Runs `work` over a connection of its own, which ends with it. */
export async function inConnection<T>(
  connectionString: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString, application_name: 'carte-restore' })
  // A lost connection also fails the statement under way, which tells it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

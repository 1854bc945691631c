import { Client } from 'pg'
import { z } from 'zod'

export type Database = {
  rows: <Row>(row: z.ZodType<Row>, text: string, values?: readonly unknown[]) => Promise<Row[]>
  run: (text: string) => Promise<void>
}

/** A look from outside: a connection for each question, since Postgres comes and goes. Its name is `chaos`. */
export function openDatabase(url: string): Database {
  async function rows<Row>(row: z.ZodType<Row>, text: string, values: readonly unknown[] = []) {
    const client = new Client({ connectionString: url, application_name: 'chaos' })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return z.array(row).parse((await client.query(text, [...values])).rows)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  return { rows, run: async (text) => void (await rows(z.unknown(), text)) }
}

import type { Payload } from 'payload'

/** Payload that knows the schema and opens no database. Only once settings say all that the config reads. */
export async function payloadWithoutDatabase(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  return getPayload({ config, disableDBConnect: true, disableOnInit: true })
}

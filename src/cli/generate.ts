import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import { provideSettings } from '@/src/settings'
import { generate } from '@/src/settings/generate'

/**
 * Writes what is made from the config: payload-types.ts, the admin's import
 * map, and from the settings `.env.example` and their table. No database is
 * opened, so the settings that name one are filled in.
 */
provideSettings({ DATABASE_URL: 'postgres://nowhere', PAYLOAD_SECRET: 'x'.repeat(32) })
const { default: config } = await import('@payload-config')
await generateTypes(await config, { log: false })
await generateImportMap(await config, { force: true, log: false })
await generate()

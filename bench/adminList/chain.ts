/**
 * A Carte of 300 restaurants and 10,000 dishes to be looked at by hand: prints where it is, and who may
 * sign in, until it is ended. Needs a build. `node --import tsx bench/adminList/chain.ts`
 */
import { launchCarte, untilServing } from '@/tests/services/startCarte'

import { fillMenu } from '../menu/fillMenu'
import { openDatabase } from '../menu/openDatabase'

import { fillVersions } from './fillVersions'

const database = await openDatabase()
const account = { email: 'bench@example.org', password: 'three words and 42' }
await database.payload.create({
  collection: 'users',
  data: {
    ...account,
    username: 'bench',
    role: 'administrator',
    isActive: true,
    isSuperuser: true,
  },
})
await fillMenu(database.payload.db.pool, { dishes: 10_000, locations: 300 })
await fillVersions(database.payload.db.pool)
await database.payload.db.pool.query('vacuum analyze')

const { DATABASE_URL = '', PAYLOAD_SECRET = '' } = database.env
const carte = await launchCarte({
  env: { DATABASE_URL, PAYLOAD_SECRET, LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '1000000' },
})
await untilServing(carte)
process.stdout.write(`${carte.url}/admin: ${account.email}, ${account.password}\n`)

await new Promise((ended) => process.once('SIGINT', ended).once('SIGTERM', ended))
await carte.stop()
await database.close()
process.exit(0)

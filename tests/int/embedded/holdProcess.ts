/** Holds the embedded Postgres of the folder in its arguments until its input ends; see holdInProcess. */
import { z } from 'zod'

import { startEmbeddedPostgres } from '@/src/db/embedded/startEmbeddedPostgres'

const [dataDir, role] = z
  .tuple([z.string(), z.enum(['server', 'tool'])])
  .parse(process.argv.slice(2))
const postgres = await startEmbeddedPostgres({ dataDir, role })
process.stdout.write(postgres.url)
process.stdin.on('end', () => void postgres.stop()).resume()

import type { PayloadRequest } from 'payload'

/** For so many milliseconds Postgres is waited for. */
const patience = 3_000

/**
 * Whether somebody showed who they are and nobody could look it up: Payload takes them for nobody when Postgres does not
 * answer, and an app that hears "sign in first" throws its session away. To be asked where a request is refused.
 */
export async function isAskerUnknown(req: PayloadRequest): Promise<boolean> {
  if (req.user) return false
  const isByHeader = req.headers.has('authorization')
  if (!isByHeader && !hasCookie(req)) return false
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((over) => {
    timer = setTimeout(() => over(true), patience)
  })
  // It may be back since: then they are known now. A cookie may have been refused for where it came from, and stays so.
  const known = req.payload.db.pool.query('select 1').then(
    async () => isByHeader && (await req.payload.auth({ headers: req.headers })).user !== null,
    () => true,
  )
  return Promise.race([known, late]).finally(() => clearTimeout(timer))
}

function hasCookie({ headers, payload }: PayloadRequest): boolean {
  return (headers.get('cookie') ?? '').includes(`${payload.config.cookiePrefix}-token=`)
}

/** One of several processes over the same database that has only the worker; says when it is there. */
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const { openWorker } = await import('@/src/worker/openWorker')
const { settings } = await import('@/src/settings')

openWorker({ payload, connectionString: settings().DATABASE_URL, historyDays: 400 })
process.stdout.write('ready\n')

export {}

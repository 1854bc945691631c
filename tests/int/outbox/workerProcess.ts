/** One of several processes that send to the receiver at RECEIVER over HTTP; says when it is there. */
import { pino } from 'pino'

const { openOutbox } = await import('@/src/outbox/openOutbox')

const { DATABASE_URL = '', RECEIVER = '' } = process.env

await openOutbox({
  connectionString: DATABASE_URL,
  logger: pino({ level: 'silent' }),
  routes: [
    {
      channel: 'email',
      atOnce: 20,
      perSecond: null,
      spacing: () => 0,
      prepare: ({ id }) =>
        Promise.resolve({
          is: 'ready',
          send: async (signal) => {
            const { ok } = await fetch(`${RECEIVER}/${id}`, { method: 'POST', signal })
            return ok ? { is: 'sent' } : { is: 'later', reason: 'refused' }
          },
        }),
    },
  ],
})
process.stdout.write('ready\n')

import { parseArgs } from 'node:util'

import { startPage } from '../page/startPage'

import { startIiko } from './startIiko'

/** `npm run sandbox:iiko -- [--menu FILE|COUNT] [--description FILE] [--port N] [--page N]` */
const { values } = parseArgs({
  options: {
    menu: { type: 'string', default: '16' },
    description: { type: 'string' },
    port: { type: 'string', default: '4505' },
    page: { type: 'string', default: '4500' },
  },
})

const iiko = await startIiko({
  port: Number(values.port),
  menu: /^\d+$/.test(values.menu) ? Number(values.menu) : values.menu,
  ...(values.description && { description: values.description }),
})
const page = await startPage({ iiko }, Number(values.page))

process.stdout.write(`
Стенд iiko работает / the stand-in of iiko is up: ${page.url}/iiko
${iiko.isChecked ? 'Запросы сверяются с описанием API / requests are checked.' : 'Описания API нет, запросы не сверяются / no description: requests are not checked.'}

.env:

IIKO_BASE_URL=${iiko.url}

Ключ API / API key: ${iiko.apiLogin}
Управление / control: POST ${iiko.url}/_sandbox/{price,stop,order,settle,fault}
Ctrl+C — остановить / to stop.
`)

const stop = () => {
  void Promise.all([page.close(), iiko.close()]).then(() => process.exit(0))
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

import { installIfStale } from './installIfStale.mjs'
import { openProject } from './openProject.mjs'
import { orEnd } from './orEnd.mjs'
import { say } from './phase.mjs'
import { spawnLeashed } from './spawnLeashed.mjs'
import { watchSources } from './watchSources.mjs'

const run = () =>
  spawnLeashed({
    script: 'src/server/main.ts',
    nodeArgs: ['--conditions=development', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })

/** `npm run dev`: the server from its sources, started again when they change. */
await orEnd(async () => {
  openProject()
  await installIfStale()

  let server = run()
  let isEnding = false
  let changes = 0
  /** @type {() => void} */
  let wake = () => undefined

  const end = () => {
    isEnding = true
    server.stop()
    wake()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  watchSources(() => {
    changes += 1
    server.stop()
    wake()
  })

  for (let started = 0; ; started = changes, server = run()) {
    const code = await server.ended
    if (!isEnding && changes === started) {
      const text = {
        ru: `Сервер завершился с кодом ${code}. Жду изменений…`,
        en: `The server ended with code ${code}. Waiting for a change…`,
      }
      process.stderr.write(`${say(text)}\n`)
      await new Promise((woken) => (wake = () => woken(undefined)))
    }
    if (isEnding) process.exit(code)
  }
})

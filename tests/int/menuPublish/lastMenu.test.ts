import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { freePort } from '../../services/freePort'
import { hasNginx, type Nginx, startNginx } from '../../services/startNginx'

describe.skipIf(!hasNginx)('the last menu of a Carte that does not answer (needs nginx)', () => {
  let directory: string
  let nginx: Nginx

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'carte-menu-'))
    await chmod(directory, 0o755)
    for (const locale of ['ru', 'fil', 'zh-Hant']) {
      const folder = path.join(directory, 'current', 'last', 'nevsky', locale, 'delivery')
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, 'catalog.json'), JSON.stringify({ locale }))
    }
    nginx = await startNginx({ directory, upstream: `127.0.0.1:${await freePort()}` })
  })

  afterAll(async () => {
    await nginx.stop()
    await rm(directory, { recursive: true })
  })

  it.each(['ru', 'fil', 'zh-Hant'])(
    'is there in %s, in whatever order it is asked for',
    async (locale) => {
      for (const question of [
        `location=nevsky&locale=${locale}&channel=delivery`,
        `channel=delivery&locale=${locale}&location=nevsky`,
      ]) {
        const answer = await fetch(`${nginx.url}/api/v1/catalog?${question}`)
        expect(answer.status).toBe(200)
        expect(await answer.json()).toEqual({ locale })
      }
    },
  )

  it.each(['..', 'ru/../en', 'r', 'RU'])('is nowhere for the language %s', async (locale) => {
    const question = `channel=delivery&locale=${locale}&location=nevsky`
    expect((await fetch(`${nginx.url}/api/v1/catalog?${question}`)).status).toBe(502)
  })
})

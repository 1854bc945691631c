import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

import { programArgs } from '../../services/programArgs'

import { password } from '../access/people'
import { startPayload, type TestPayload } from '../startPayload'

let carte: TestPayload

beforeAll(async () => {
  carte = await startPayload()
})

afterAll(() => carte.stop())

/** Starts another process over the test's database; it waits for `go`. */
async function otherProcess(): Promise<{ go: () => Promise<string[]> }> {
  const args = [...programArgs('tests/int/auth/signInProcess.ts'), 'till', password, '8']
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'silent' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const next = (wanted: RegExp) =>
    new Promise<string>((found, failed) => {
      lines.on('line', (line) => wanted.test(line) && found(line))
      child.once('exit', (code) => failed(new Error(`the process ended with ${code}`)))
    })
  const tokens = next(/^tokens /)
  tokens.catch(() => {})
  await next(/^ready$/)
  return {
    go: async () => {
      child.stdin.write('go\n')
      return z.array(z.string()).parse(JSON.parse((await tokens).replace('tokens ', '')))
    },
  }
}

it('two processes that sign in to one account at once leave all sessions alive', async () => {
  await carte.payload.create({
    collection: 'users',
    data: {
      email: 'till@example.org',
      username: 'till',
      password,
      role: 'administrator',
      isActive: true,
      isSuperuser: true,
    },
  })
  const others = await Promise.all([otherProcess(), otherProcess()])
  const tokens = (await Promise.all(others.map(({ go }) => go()))).flat()

  expect(new Set(tokens).size).toBe(16)
  for (const token of tokens) {
    const answer = await carte.request('/api/users/me', {
      headers: { Authorization: `JWT ${token}` },
    })
    expect(await answer.json()).toMatchObject({ user: { username: 'till' } })
  }
})

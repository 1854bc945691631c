import { createServer } from 'node:http'

import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { z } from 'zod'

import type { Settings } from '@/src/settings'

import { portOf } from '../fakes/startFront'

import { addressOf } from './addressOf'
import { clientAddress } from './clientAddress'

const settings: Settings['TRUST_PROXY'][] = [false, 1, 2, ['loopback'], ['loopback', '10.0.0.0/8']]
const headers = [
  {},
  { 'x-forwarded-for': '203.0.113.7' },
  { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' },
  { 'x-forwarded-for': '198.51.100.1, 203.0.113.7,10.1.2.3' },
  { 'x-forwarded-for': '10.1.2.3, 127.0.0.1' },
  { 'x-forwarded-for': '2001:db8:1:2:3::4' },
]

const pair = z.tuple([z.string(), z.string()])

let url = ''
let setting: Settings['TRUST_PROXY'] = false
const server = createServer((req, res) => {
  const own = addressOf({ TRUST_PROXY: setting })(req)
  const app = express().set('trust proxy', setting)
  app.use((seen, answer) => void answer.json([own, clientAddress(seen.ip)]))
  app(req, res)
})

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${portOf(server.address())}/`
})

afterAll(() => void server.close())

it('counts a request for the one that Express sees', async () => {
  for (const trusted of settings) {
    setting = trusted
    for (const given of headers) {
      const answer = await fetch(url, { headers: new Headers(Object.entries(given)) })
      const [own, byExpress] = pair.parse(await answer.json())
      expect(own, JSON.stringify([trusted, given])).toBe(byExpress)
    }
  }
})

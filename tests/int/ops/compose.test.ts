import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import Ajv from 'ajv'
import { load } from 'js-yaml'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { schema } from '@/src/settings/schema'

const service = z.strictObject({
  build: z.string().optional(),
  image: z.string().regex(/:[\w.${}:-]+$/, 'names no version'),
  init: z.boolean().optional(),
  restart: z.literal('unless-stopped'),
  read_only: z.literal(true),
  security_opt: z.array(z.literal('no-new-privileges:true')),
  cap_drop: z.tuple([z.literal('ALL')]),
  cap_add: z.array(z.string()).optional(),
  user: z.string().optional(),
  command: z.string().optional(),
  profiles: z.array(z.enum(['scale', 'observability'])).optional(),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
    .optional(),
  environment: z.record(z.string(), z.string()).default({}),
  env_file: z.unknown().optional(),
  secrets: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  tmpfs: z.array(z.string()).optional(),
  shm_size: z.string().optional(),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
    })
    .optional(),
  stop_grace_period: z.string().optional(),
  logging: z.unknown(),
  deploy: z.strictObject({
    resources: z.strictObject({
      limits: z.strictObject({ cpus: z.string(), memory: z.string(), pids: z.number() }),
    }),
  }),
})

const named = z.record(z.string(), z.unknown())
const compose = z.looseObject({
  services: z.record(z.string(), service),
  networks: named,
  volumes: named,
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
})

const read = async () => compose.parse(load(await readFile('docker-compose.yml', 'utf8')))

it('is a Compose file by the published schema, which a misspelt one is not', async () => {
  const published = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(await readFile('tests/schemas/compose-spec.json', 'utf8')))
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    published,
  )
  const text = await readFile('docker-compose.yml', 'utf8')
  validate(load(text))
  expect(validate.errors).toBeNull()
  for (const [right, wrong] of [
    ['healthcheck:', 'healthchek:'],
    ['read_only: true', 'read_only: [true]'],
  ] as const) {
    expect(text).toContain(right)
    expect(validate(load(text.replace(right, wrong)))).toBe(false)
  }
})

it('every service is hardened and limited, of a named version, and knows only what is there', async () => {
  const { networks, secrets, services, volumes } = await read()
  for (const [name, one] of Object.entries(services)) {
    for (const secret of one.secrets) expect(secrets, name).toHaveProperty(secret)
    for (const network of one.networks) expect(networks, name).toHaveProperty(network)
    for (const volume of one.volumes.filter((given) => !given.startsWith('.'))) {
      expect(volumes, name).toHaveProperty(volume.split(':')[0] ?? '')
    }
    for (const other of Object.keys(one.depends_on ?? {})) {
      expect(services[other]?.healthcheck ?? services[other]?.build, name).toBeTruthy()
    }
  }
})

it('opens nginx to the world and nothing else', async () => {
  const { services } = await read()
  const open = Object.entries(services).flatMap(([name, { ports }]) =>
    ports.filter((port) => !port.startsWith('127.0.0.1:')).map(() => name),
  )
  expect(new Set(open)).toEqual(new Set(['nginx']))
  expect(services.postgres?.ports).toEqual([])
  expect(services.postgres?.networks).toEqual(['inside'])
  expect(services.redis?.networks).toEqual(['inside'])
})

it('sets settings that Carte has, secrets by files only', async () => {
  const { services } = await read()
  const known = Object.keys(schema.shape)
  for (const name of Object.keys(services.app?.environment ?? {})) {
    expect(known).toContain(name.replace(/_FILE$/, ''))
  }
})

it('the secrets are made once, for nobody else to list', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'carte-secrets-')), 'secrets')
  const make = () => spawnSync('ops/secrets', [folder], { encoding: 'utf8' })
  expect(make().status).toBe(0)
  const { secrets } = await read()
  const contents = () =>
    Promise.all(
      Object.values(secrets).map(({ file }) =>
        readFile(path.join(folder, path.basename(file)), 'utf8'),
      ),
    )
  const first = await contents()
  expect(first.every((text) => text.length >= 24)).toBe(true)
  expect(make().status).toBe(0)
  expect(await contents()).toEqual(first)
  expect((await stat(folder)).mode & 0o077).toBe(0o011)
  await rm(path.dirname(folder), { recursive: true })
})

it('the replica has the limits of its primary, which it could not follow with less', async () => {
  const { services } = await read()
  const flags = (name: string) => new Set(services[name]?.command?.match(/-c [\w.]+=\S+/g))
  const { postgres, 'postgres-replica': replica } = services
  expect(replica?.profiles).toEqual(['scale'])
  expect(replica?.image).toBe(postgres?.image)
  expect(replica?.networks).toEqual(['inside'])
  for (const flag of flags('postgres-replica')) expect(flags('postgres')).toContain(flag)
  expect(flags('postgres-replica')).toContain('-c max_connections=100')
})

import { spawnSync } from 'node:child_process'
import { chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'

import { inConnection } from '@/src/db/backup/inConnection'
import { checkDatabase } from '@/src/server/checkDatabase'

/** One of somebody else's server may not be changed. */
const isOurs = process.env.TEST_DATABASE_URL === undefined

const openssl = (...args: string[]) => {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

let folder: string
let admin: Client
let server: { uid: number; gid: number }
const file = (name: string) => path.join(folder, name)

/** An authority of our own, in `name`.pem. */
function makeAuthority(name: string): void {
  const subject = ['-subj', `/CN=${name}`, '-days', '2', '-nodes', '-newkey', 'rsa:2048']
  openssl('req', '-x509', ...subject, '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`))
}

/** Lets the server show a certificate of our authority for `host` to whoever connects from now on. */
async function show(host: string): Promise<void> {
  await writeFile(file('names'), `subjectAltName=DNS:${host}\n`)
  const [key, pem, csr] = ['key', 'pem', 'csr'].map((kind) => file(`${host}.${kind}`))
  const subject = ['-subj', `/CN=${host}`, '-nodes', '-newkey', 'rsa:2048']
  openssl('req', ...subject, '-keyout', key ?? '', '-out', csr ?? '')
  openssl(
    ...['x509', '-req', '-in', csr ?? '', '-CA', file('ours.pem'), '-CAkey', file('ours.key')],
    ...['-CAcreateserial', '-days', '2', '-extfile', file('names'), '-out', pem ?? ''],
  )
  for (const one of [folder, key ?? '', pem ?? '']) await chown(one, server.uid, server.gid)
  await admin.query(`alter system set ssl_cert_file = '${pem}'`)
  await admin.query(`alter system set ssl_key_file = '${key}'`)
  await admin.query('alter system set ssl = on')
  await admin.query('select pg_reload_conf()')
}

beforeAll(async () => {
  if (!isOurs) return
  folder = await mkdtemp(path.join(tmpdir(), 'carte-tls-'))
  makeAuthority('ours')
  makeAuthority('another')
  admin = new Client({ connectionString: inject('postgresUrl') })
  await admin.connect()
  const { rows } = await admin.query('show data_directory')
  server = await stat(
    z.tuple([z.object({ data_directory: z.string() })]).parse(rows)[0].data_directory,
  )
})

afterAll(async () => {
  if (!isOurs) return
  for (const name of ['ssl', 'ssl_cert_file', 'ssl_key_file'])
    await admin.query(`alter system reset ${name}`)
  await admin.query('select pg_reload_conf()')
  await admin.end()
  await rm(folder, { recursive: true })
})

describe.runIf(isOurs)('TLS to Postgres', () => {
  const address = (authority: string) => {
    const url = new URL(inject('postgresUrl'))
    url.hostname = 'localhost'
    url.searchParams.set('sslmode', 'verify-full')
    url.searchParams.set('sslrootcert', file(authority))
    return url.href
  }
  const answer = (authority: string) =>
    checkDatabase(address(authority)).then(() => 'reached', String)

  it('is used, and the server’s authority is checked', async () => {
    await show('localhost')
    await expect.poll(() => answer('ours.pem')).toBe('reached')
    const { rows } = await inConnection(address('ours.pem'), (client) =>
      client.query('select ssl, version from pg_stat_ssl where pid = pg_backend_pid()'),
    )
    expect(rows).toEqual([{ ssl: true, version: 'TLSv1.3' }])
    expect(await answer('another.pem')).toMatch(/does not answer \(.*(?:certificate|self.signed)/)
  })

  it('refuses a server with the certificate of another', async () => {
    await show('db.example.org')
    await expect
      .poll(() => answer('ours.pem'))
      .toMatch(/does not answer \(Hostname\/IP does not match/)
  })
})

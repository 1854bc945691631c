import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

export type Post = { header: string; body: string }

type Load = {
  url: string
  /** Which header each request has for itself. */
  header: string
  /** Each is sent once; more than can be answered in the time. */
  posts: readonly Post[]
  seconds: number
}

/** Reads what is to be sent before the clock runs; ends loudly when there is too little of it. */
const script = `
local posts, sent = {}, 0
for line in io.lines(os.getenv("BENCH_POSTS")) do posts[#posts + 1] = line end
local name = os.getenv("BENCH_HEADER")
request = function()
  sent = sent + 1
  local line = posts[sent]
  if line == nil then io.stderr:write("too few requests\\n") os.exit(1) end
  local value, body = line:match("^([^\\t]*)\\t(.*)$")
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json", [name] = value }, body)
end
`

/** POSTs a second that were answered with success over 50 connections, by wrk; throws on any failure. */
export async function wrkPost({ header, posts, seconds, url }: Load): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carte-bench-wrk-'))
  const [lua, lines] = ['post.lua', 'posts.tsv'].map((name) => path.join(folder, name))
  if (!lua || !lines) throw new Error('There are no files.')
  await writeFile(lua, script)
  await writeFile(lines, posts.map((post) => `${post.header}\t${post.body}\n`).join(''))
  const child = spawn('wrk', ['-t1', '-c50', '--timeout', '10s', `-d${seconds}s`, '-s', lua, url], {
    env: { ...process.env, BENCH_POSTS: lines, BENCH_HEADER: header },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await text(child.stdout)
  await rm(folder, { recursive: true, force: true })
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
  if (!(rate > 0) || /Socket errors|Non-2xx/.test(said)) throw new Error(`wrk at ${url}: ${said}`)
  return rate
}

import type { Counts } from '@/src/menu/sheet/Preview'

import type { Chosen } from './ChooseFile'
import { formOf } from './formOf'
import { refusedBy } from './Refused'

type Line = { progress?: { done: number; total: number }; applied?: Counts; problem?: unknown }

type Apply = {
  chosen: Chosen
  fingerprint: string
  language: string
  onProgress: (progress: { done: number; total: number }) => void
}

/** Applies a file that was previewed, telling how far it is. Throws Refused, or what fetch throws. */
export async function applyMenuFile(asked: Apply): Promise<Counts> {
  const { chosen, fingerprint, language, onProgress } = asked
  const body = formOf(chosen)
  body.set('fingerprint', fingerprint)
  const answer = await fetch('/api/menu-file/apply', {
    method: 'POST',
    headers: { 'Accept-Language': language },
    credentials: 'include',
    body,
  })
  if (!answer.ok || !answer.body) {
    throw refusedBy(await answer.json()) ?? new Error(`Answered with ${answer.status}.`)
  }
  for await (const { applied, problem, progress } of linesOf(answer.body)) {
    if (progress) onProgress(progress)
    if (problem !== undefined) throw refusedBy(problem) ?? new Error('A problem without words.')
    if (applied) return applied
  }
  throw new Error('The answer broke off.')
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const said: unknown = JSON.parse(line)
      if (isLine(said)) yield said
    }
  }
}

function isLine(said: unknown): said is Line {
  return typeof said === 'object' && said !== null
}

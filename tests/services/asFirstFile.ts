import { vi } from 'vitest'

/**
 * The test files of one worker share its process, so that packages (Payload's above all) are loaded once
 * and not once a file: that halves what the tests cost. What a file could notice of the one before it is
 * undone here: our own modules (the config reads its settings when it is first imported), the environment, and
 * the instance that `getPayload` keeps for the whole process.
 */
const before = Symbol.for('carte.tests.environment')
const kept: unknown = Reflect.get(globalThis, before)
if (kept instanceof Map) {
  for (const name of Object.keys(process.env)) if (!kept.has(name)) delete process.env[name]
  for (const [name, value] of kept) process.env[String(name)] = String(value)
} else Reflect.set(globalThis, before, new Map(Object.entries(process.env)))

const started: unknown = Reflect.get(globalThis, '_payload')
if (started instanceof Map) started.clear()

vi.resetModules()

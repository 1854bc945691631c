import { randomUUID } from 'node:crypto'

/** YooKassa's no, as its API says it. */
export class YkRefusal extends Error {
  readonly body: Record<string, unknown>
  constructor(
    readonly status: number,
    code: string,
    description: string,
    parameter?: string,
  ) {
    super(description)
    this.body = { type: 'error', id: randomUUID(), code, description, parameter }
  }
}

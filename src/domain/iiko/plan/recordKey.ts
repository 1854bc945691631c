import type { RecordKind } from '../wanted/WantedMenu'

/** How records are told apart. */
export function recordKey(record: { kind: RecordKind; externalId: string }): string {
  return `${record.kind}:${record.externalId}`
}

import type { Finding } from '@/src/domain/iiko/wanted/Finding'

/** Findings of one kind and reason; a report of thousands of lines is read by nobody. */
export type FindingGroup = Pick<Finding, 'kind' | 'code'> & {
  isSkipped: boolean
  count: number
  examples: Pick<Finding, 'externalId' | 'name' | 'params'>[]
}

const mostExamples = 100

/** Findings by kind and reason, those that left a record out first. */
export function groupFindings(
  skipped: readonly Finding[],
  remarks: readonly Finding[],
): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  const add = (finding: Finding, isSkipped: boolean) => {
    const { kind, code, externalId, name, params } = finding
    const key = `${isSkipped}:${kind}:${code}`
    const group = groups.get(key) ?? { kind, code, isSkipped, count: 0, examples: [] }
    groups.set(key, group)
    group.count += 1
    if (group.examples.length < mostExamples) group.examples.push({ externalId, name, params })
  }
  for (const finding of skipped) add(finding, true)
  for (const finding of remarks) add(finding, false)
  return [...groups.values()]
}

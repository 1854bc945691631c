import { GraphQL } from '@payloadcms/graphql/types'
import type { DocumentNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql'

// Payload's copy of graphql, and no other: two in one process refuse each other's errors.
const { Kind } = GraphQL

export type QueryMeasure = { depth: number; aliases: number; rows: number }

type Known = {
  fragments: Map<string, FragmentDefinitionNode>
  measured: Map<string, QueryMeasure>
  variables: Readonly<Record<string, unknown>>
  most: number
}

const nothing: QueryMeasure = { depth: 0, aliases: 0, rows: 0 }

/** Rows that the field may bring: its `limit` as the server will clamp it, Payload's ten, or one. */
function rowsOf(field: FieldNode, { most, variables }: Known): number {
  const limit = field.arguments?.find(({ name }) => name.value === 'limit')?.value
  if (!limit) {
    const selections = field.selectionSet?.selections ?? []
    const isList = selections.some((one) => one.kind !== Kind.FIELD || one.name.value === 'docs')
    return isList ? 10 : 1
  }
  const asked =
    limit.kind === Kind.VARIABLE
      ? Number(variables[limit.name.value])
      : limit.kind === Kind.INT
        ? Number(limit.value)
        : Number.NaN
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : most
}

function measureField(field: FieldNode, known: Known): QueryMeasure {
  const aliases = field.alias ? 1 : 0
  if (!field.selectionSet) return { depth: 1, aliases, rows: 0 }
  const inner = measureSelections(field.selectionSet, known)
  return {
    depth: inner.depth + 1,
    aliases: inner.aliases + aliases,
    rows: rowsOf(field, known) * (1 + inner.rows),
  }
}

function measureFragment(name: string, known: Known): QueryMeasure {
  const already = known.measured.get(name)
  if (already) return already
  // Stands while the fragment is measured: one that contains itself is refused by another rule.
  known.measured.set(name, nothing)
  const fragment = known.fragments.get(name)
  const measure = fragment ? measureSelections(fragment.selectionSet, known) : nothing
  known.measured.set(name, measure)
  return measure
}

function measureSelections({ selections }: SelectionSetNode, known: Known): QueryMeasure {
  let { aliases, depth, rows } = nothing
  for (const selection of selections) {
    const measure =
      selection.kind === Kind.FIELD
        ? measureField(selection, known)
        : selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value, known)
          : measureSelections(selection.selectionSet, known)
    depth = Math.max(depth, measure.depth)
    aliases += measure.aliases
    rows += measure.rows
  }
  return { depth, aliases, rows }
}

/**
 * How deep the document's operations go, how many aliases they have with every fragment written out,
 * and how many rows they may make the server read when each list is as long as its `limit`, at most
 * `most`: rows of lists inside of lists multiply.
 */
export function measureQuery(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): QueryMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const known: Known = { fragments, measured: new Map(), variables, most }
  let { aliases, depth, rows } = nothing
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const measure = measureSelections(node.selectionSet, known)
    depth = Math.max(depth, measure.depth)
    aliases += measure.aliases
    rows += measure.rows
  }
  return { depth, aliases, rows }
}

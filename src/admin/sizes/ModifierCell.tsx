import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'

const line = z.object({ modifierGroup: z.union([z.number(), z.object({ id: z.number() })]) })

/** The name of a modifier in a list that shows its group too; all staff may read the groups. */
export async function ModifierCell({
  cellData,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const { data } = line.safeParse(rowData)
  if (typeof cellData !== 'string' || cellData === '' || !data) return <span>—</span>
  const group = data.modifierGroup
  const found = await payload.findByID({
    collection: 'modifier-groups',
    id: typeof group === 'number' ? group : group.id,
    depth: 0,
    disableErrors: true,
    select: { modifiers: true },
  })
  return <span>{found?.modifiers?.find(({ id }) => id === cellData)?.name ?? '—'}</span>
}

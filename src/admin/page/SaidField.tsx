import { FieldLabel } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'

import './said.css'

type Props = { label: StaticLabel | undefined; path: string; children: string }

/** A field that nobody types: its label, and what it says. */
export function SaidField({ children, label, path }: Props) {
  const id = `said-${path}`
  return (
    <div className="field-type">
      <FieldLabel htmlFor={id} label={label} path={path} />
      <output className="carte-said" id={id}>
        {children}
      </output>
    </div>
  )
}

'use client'

import type { TextFieldClientComponent } from 'payload'

import { KeySelect } from './KeySelect'

/** A modifier of the group that is chosen beside it. */
export const ModifierField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <KeySelect
    collection="modifier-groups"
    field={field}
    path={path}
    readOnly={readOnly}
    sibling="modifierGroup"
  />
)

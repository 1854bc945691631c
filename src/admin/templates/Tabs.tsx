'use client'

import { type KeyboardEvent, type ReactNode, useId } from 'react'

type Props<Name extends string> = {
  label: string
  names: readonly Name[]
  labels: Readonly<Record<Name, string>>
  chosen: Name
  onChoose: (name: Name) => void
  children: ReactNode
}

/** Tabs and the panel of the chosen one, for mouse, arrow keys and screen readers (WAI-ARIA, "Tabs"). */
export function Tabs<Name extends string>({
  label,
  names,
  labels,
  chosen,
  onChoose,
  children,
}: Props<Name>) {
  const id = useId()
  const move = (event: KeyboardEvent) => {
    const next = neighbour(names, chosen, event.key)
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <>
      <div aria-label={label} className="carte-template__tabs" role="tablist">
        {names.map((name) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={name === chosen}
            id={`${id}-${name}`}
            key={name}
            onClick={() => onChoose(name)}
            onKeyDown={move}
            role="tab"
            tabIndex={name === chosen ? 0 : -1}
            type="button"
          >
            {labels[name]}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${id}-${chosen}`}
        className="carte-template__panel"
        id={`${id}-panel`}
        role="tabpanel"
        tabIndex={0}
      >
        {children}
      </div>
    </>
  )
}

function neighbour<Name extends string>(
  names: readonly Name[],
  name: Name,
  key: string,
): Name | undefined {
  const at = names.indexOf(name)
  if (key === 'ArrowRight') return names[(at + 1) % names.length]
  if (key === 'ArrowLeft') return names[(at - 1 + names.length) % names.length]
  if (key === 'Home') return names[0]
  return key === 'End' ? names.at(-1) : undefined
}

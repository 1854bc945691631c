import type { InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  name: string
  label: string
  hint?: string
}

/** A labelled field of the order; what is wrong with it is told under it. */
export function Field({ label, hint, name, type = 'text', ...input }: Props) {
  const id = `field-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} aria-describedby={`${id}-note`} {...input} />
      <p id={`${id}-note`} className="field-note" data-hint={hint ?? ''}>
        {hint}
      </p>
    </div>
  )
}

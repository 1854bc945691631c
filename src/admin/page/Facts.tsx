import type { ReactNode } from 'react'

type Props = {
  facts: readonly (readonly [name: string, value: ReactNode])[]
  className: string
}

/** Names with their values, without those that have none. */
export function Facts({ className, facts }: Props) {
  return (
    <dl className={className}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

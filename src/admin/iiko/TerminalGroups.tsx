import { Link } from '@payloadcms/ui'

import type { Examined } from '@/src/domain/iiko/Examined'

import type { Texts } from './useIikoTexts'

type Props = {
  groups: Examined['organizations'][number]['terminalGroups']
  locations: { id: number; name: string }[]
  tied: Record<string, number>
  onTie: (tied: Record<string, number>) => void
  texts: Texts
}

/** Which restaurant each group of tills stands in. */
export function TerminalGroups({ groups, locations, onTie, texts: { text }, tied }: Props) {
  if (groups.length === 0) return <p>{text('noGroups')}</p>
  const tie = (group: string, location: number) => {
    const others = Object.entries(tied).filter(([id]) => id !== group)
    onTie(Object.fromEntries(location ? [...others, [group, location]] : others))
  }
  return (
    <>
      <table className="carte-iiko__groups">
        <thead>
          <tr>
            <th scope="col">{text('group')}</th>
            <th scope="col">{text('location')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, isAsleep, name }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {isAsleep && <span className="carte-iiko__note"> · {text('asleep')}</span>}
              </th>
              <td>
                <select
                  aria-label={`${text('location')}: ${name}`}
                  onChange={({ target }) => tie(id, Number(target.value))}
                  value={tied[id] ?? 0}
                >
                  <option value={0}>{text('none')}</option>
                  {locations.map((location) => (
                    <option key={location.id} value={location.id}>
                      {location.name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {locations.length === 0 && (
        <p>
          {text('noLocations')}{' '}
          <Link href="/admin/collections/locations/create">{text('addLocation')}</Link>
        </p>
      )}
    </>
  )
}

'use client'

import { type SubmitEvent, useState } from 'react'

import type { Examined } from '@/src/domain/iiko/Examined'

import { MenuChoice } from './MenuChoice'
import { TerminalGroups } from './TerminalGroups'
import type { Texts } from './useIikoTexts'

export type MenuChosen = {
  source: 'externalMenu' | 'nomenclature'
  externalMenuId?: string
  priceCategoryId?: string
  menuLanguage: 'ru' | 'en'
}

export type Chosen = MenuChosen & {
  organizationId: string
  label: string
  /** Terminal group → restaurant. */
  locations: Record<string, number>
}

type Props = {
  examined: Examined
  isBusy: boolean
  locations: { id: number; name: string }[]
  onSave: (chosen: Chosen) => void
  texts: Texts
}

/** Which organisation, which of its tills stand where, and which menu. */
export function ChooseForm({ examined, isBusy, locations, onSave, texts }: Props) {
  const { text } = texts
  const { externalMenus, organizations } = examined
  const [organizationId, setOrganization] = useState(organizations[0]?.id ?? '')
  const organization = organizations.find(({ id }) => id === organizationId)
  const [label, setLabel] = useState<string | null>(null)
  const [tied, setTied] = useState<Record<string, number>>({})
  const [menu, setMenu] = useState<MenuChosen>(() => {
    const [first] = externalMenus
    return first
      ? { source: 'externalMenu', externalMenuId: first.id, menuLanguage: 'ru' }
      : { source: 'nomenclature', menuLanguage: 'ru' }
  })
  const name = label ?? organization?.name ?? ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSave({ ...menu, organizationId, label: name, locations: tied })
  }
  return (
    <form className="carte-iiko__form" onSubmit={submit}>
      <section className="carte-iiko__part">
        <h2>{text('step2')}</h2>
        <label className="carte-iiko__field">
          {text('organization')}
          <select onChange={({ target }) => setOrganization(target.value)} value={organizationId}>
            {organizations.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <TerminalGroups
          groups={organization?.terminalGroups ?? []}
          locations={locations}
          onTie={setTied}
          texts={texts}
          tied={tied}
        />
      </section>
      <section className="carte-iiko__part">
        <h2>{text('step3')}</h2>
        <MenuChoice examined={examined} menu={menu} onChange={setMenu} texts={texts} />
        <label className="carte-iiko__field">
          {text('label')}
          <input
            maxLength={100}
            onChange={({ target }) => setLabel(target.value)}
            required
            value={name}
          />
        </label>
      </section>
      <div className="carte-iiko__buttons">
        <button className="carte-iiko__main" disabled={isBusy} type="submit">
          {text(isBusy ? 'saving' : 'save')}
        </button>
      </div>
    </form>
  )
}

import type {
  Catalog,
  CatalogModifier,
  CatalogModifierGroup,
} from '@/src/domain/menu/catalog/Catalog'
import { formatMoney } from '@/src/domain/money/formatMoney'

import type { Context } from '../Context'

import { rangeIn } from './rangeIn'
import { Stepper } from './Stepper'

type Props = {
  context: Context
  catalog: Catalog
  group: CatalogModifierGroup
  /** Unlike any other group's on the page. */
  name: string
  /** Groups nest once. */
  depth: 0 | 1
  /** The size that the group goes with; null: every other. */
  size?: string | null
  notFor?: readonly string[]
  isHere?: boolean
}

/** Modifiers to choose from. */
export function GroupChoice(props: Props) {
  const { context, group, name, depth, size = null, notFor = [], isHere = true } = props
  const { words } = context
  const range = rangeIn(group, words)
  return (
    <fieldset
      className="options"
      data-group={group.id}
      data-min={group.min}
      data-max={group.max ?? undefined}
      data-title={group.name}
      {...(depth === 1 ? { 'data-nested': '' } : {})}
      {...(size === null ? {} : { 'data-size': size })}
      {...(notFor.length === 0 ? {} : { 'data-not-for': notFor.join(' ') })}
      hidden={!isHere}
      disabled={!isHere}
    >
      <legend>
        {group.name}
        {range && <small>{range}</small>}
      </legend>
      <ul>
        {group.modifiers.map((modifier) => (
          <Modifier key={modifier.key} {...props} modifier={modifier} name={name} />
        ))}
      </ul>
    </fieldset>
  )
}

function Modifier(props: Props & { modifier: CatalogModifier }) {
  const { context, catalog, group, name, depth, modifier } = props
  const { words, language } = context
  const { key, price, is_available, remaining } = modifier
  const isOne = group.min === 1 && group.max === 1
  const most = Math.min(modifier.max ?? 99, group.max ?? 99, remaining ?? 99)
  const isCounted = !isOne && most > 1
  const nested =
    depth === 0 && modifier.group_id !== null
      ? catalog.modifier_groups.find(({ id, is_hidden }) => id === modifier.group_id && !is_hidden)
      : undefined
  const initial = is_available ? Math.min(Math.max(modifier.default, modifier.min), most) : 0
  const cost = !is_available
    ? words.soldOut
    : price === 0
      ? ''
      : `+ ${formatMoney(price, catalog.currency, language)}`
  return (
    <li data-modifier={key}>
      <div className="option">
        {isCounted ? (
          <>
            <span>{modifier.name}</span>
            <span className="option-price">{cost}</span>
            <Stepper
              words={words}
              name={`${name}-${key}`}
              label={modifier.name}
              value={initial}
              min={modifier.min}
              max={most}
              isDisabled={!is_available}
            />
          </>
        ) : (
          <label>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={isOne ? name : `${name}-${key}`}
              value={key}
              defaultChecked={initial > 0}
              disabled={!is_available}
            />
            <span>{modifier.name}</span>
            <span className="option-price">{cost}</span>
          </label>
        )}
      </div>
      {nested && (
        <GroupChoice
          context={context}
          catalog={catalog}
          group={nested}
          name={`${name}-${key}-${nested.id}`}
          depth={1}
        />
      )}
    </li>
  )
}

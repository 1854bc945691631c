import type { Examined } from '@/src/domain/iiko/Examined'

import type { MenuChosen } from './ChooseForm'
import type { Texts } from './useIikoTexts'

type Props = {
  examined: Examined
  menu: MenuChosen
  onChange: (menu: MenuChosen) => void
  texts: Texts
}

/** The external menu where there is one, the nomenclature otherwise; prices; language. */
export function MenuChoice({ examined, menu, onChange, texts: { text } }: Props) {
  const { externalMenus, priceCategories } = examined
  const [first] = externalMenus
  return (
    <>
      <fieldset className="carte-iiko__sources">
        <legend>{text('source')}</legend>
        <label>
          <input
            checked={menu.source === 'externalMenu'}
            disabled={!first}
            name="source"
            onChange={() =>
              onChange({ ...menu, source: 'externalMenu', externalMenuId: first?.id ?? '' })
            }
            type="radio"
          />
          <span>
            <strong>{text('externalMenu')}</strong>
            <span>{text(first ? 'externalMenuHint' : 'noExternalMenus')}</span>
          </span>
        </label>
        <label>
          <input
            checked={menu.source === 'nomenclature'}
            name="source"
            onChange={() => onChange({ source: 'nomenclature', menuLanguage: menu.menuLanguage })}
            type="radio"
          />
          <span>
            <strong>{text('nomenclature')}</strong>
            <span>{text('nomenclatureHint')}</span>
          </span>
        </label>
      </fieldset>
      {menu.source === 'externalMenu' && (
        <div className="carte-iiko__row">
          <label className="carte-iiko__field">
            {text('whichMenu')}
            <select
              onChange={({ target }) => onChange({ ...menu, externalMenuId: target.value })}
              value={menu.externalMenuId}
            >
              {externalMenus.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="carte-iiko__field">
            {text('priceCategory')}
            <select
              onChange={({ target }) => onChange({ ...menu, priceCategoryId: target.value })}
              value={menu.priceCategoryId ?? ''}
            >
              <option value="">{text('base')}</option>
              {priceCategories.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <label className="carte-iiko__field">
        {text('language')}
        <select
          onChange={({ target }) =>
            onChange({ ...menu, menuLanguage: target.value === 'en' ? 'en' : 'ru' })
          }
          value={menu.menuLanguage}
        >
          <option value="ru">{text('ru')}</option>
          <option value="en">{text('en')}</option>
        </select>
      </label>
    </>
  )
}

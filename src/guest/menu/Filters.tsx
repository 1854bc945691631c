import { allergenLabels } from '@/src/fields/allergens'
import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import { allergens } from '@/src/domain/menu/model/Allergen'

import type { Context } from '../Context'

/** What a guest narrows the menu down by; works with the script alone and is not shown without it. */
export function Filters({ context, catalog }: { context: Context; catalog: Catalog }) {
  const { words, language } = context
  const named = new Set(catalog.dishes.flatMap(({ allergens }) => allergens))
  const known = allergens.filter((one) => named.has(one))
  const { tags } = catalog
  return (
    <search className="find scripted">
      <form id="find" role="none">
        <div className="find-row">
          <input
            type="search"
            name="q"
            placeholder={words.search}
            aria-label={words.search}
            autoComplete="off"
            enterKeyHint="search"
          />
          {(tags.length > 0 || known.length > 0) && (
            <button type="button" aria-expanded="false" aria-controls="filters" id="filters-button">
              {words.filters}
              <span className="count" hidden />
            </button>
          )}
        </div>
        <div id="filters" hidden>
          {tags.length > 0 && (
            <fieldset>
              <legend>{words.only}</legend>
              {tags.map(({ slug, name, icon }) => (
                <label key={slug} className="chip">
                  <input type="checkbox" name="tag" value={slug} />
                  <span>
                    {icon && <span aria-hidden="true">{icon} </span>}
                    {name}
                  </span>
                </label>
              ))}
            </fieldset>
          )}
          {known.length > 0 && (
            <fieldset>
              <legend>{words.avoid}</legend>
              {known.map((one) => (
                <label key={one} className="chip">
                  <input type="checkbox" name="avoid" value={one} />
                  <span>{allergenLabels[one][language]}</span>
                </label>
              ))}
            </fieldset>
          )}
          <button type="reset" className="quiet">
            {words.reset}
          </button>
        </div>
      </form>
    </search>
  )
}

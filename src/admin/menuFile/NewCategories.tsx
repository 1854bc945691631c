import type { Texts } from './useMenuFileTexts'

type Props = { names: readonly string[]; onCreate: () => void; texts: Texts }

/** A new restaurant's first file names categories before there are any: they come with it, once a person agrees. */
export function NewCategories({ names, onCreate, texts: { text } }: Props) {
  if (names.length === 0) return null
  return (
    <section aria-labelledby="carte-file-new" className="carte-file__missing">
      <h3 id="carte-file-new">{text('newCategories')}</h3>
      <p>{text('newCategoriesLead')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <button className="carte-file__main" onClick={onCreate} type="button">
        {text('createCategories')}
      </button>
    </section>
  )
}

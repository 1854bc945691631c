import type { Paper } from '../pdf/Paper'
import type { PrintedDish, PrintedMenu } from './PrintedMenu'

/**
 * A menu in the letters that a paper has, and the names of what has others (`unprinted`): those are left out, and a dish
 * of whose name nothing is left is left out with them, for nobody can order it.
 */
export function printable(
  paper: Paper,
  menu: PrintedMenu,
): { menu: PrintedMenu; unprinted: readonly string[] } {
  const unprinted = new Set<string>()
  const say = (text: string, of: string): string => {
    if (paper.lacks(text)) unprinted.add(of)
    return paper.printed(text)
  }
  const dishOf = (dish: PrintedDish): PrintedDish[] => {
    const { name } = dish
    const said = say(name, name)
    const text = dish.text === null ? null : say(dish.text, name) || null
    const tags = dish.tags.map((tag) => say(tag, name)).filter(Boolean)
    const sizes = dish.sizes.map((size) => ({
      ...size,
      name: say(size.name, name),
      price: paper.printed(size.price),
    }))
    const price = dish.price === null ? null : paper.printed(dish.price)
    return said === '' ? [] : [{ ...dish, name: said, text, tags, sizes, price }]
  }
  const sections = menu.sections.map((section) => ({
    ...section,
    name: section.name === null ? null : say(section.name, section.name) || null,
    dishes: section.dishes.flatMap(dishOf),
  }))
  const { address, brand, place, title } = menu
  return {
    menu: {
      ...menu,
      brand: {
        ...brand,
        name: say(brand.name, brand.name),
        tagline: brand.tagline && say(brand.tagline, brand.tagline),
      },
      title: say(title, title),
      place: say(place, place),
      address: address && say(address, address),
      sections: sections.filter(({ dishes, name }) => dishes.length > 0 || name !== null),
    },
    unprinted: [...unprinted],
  }
}

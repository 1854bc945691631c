import { normal } from './normal'
import { type ListName, listNames } from './Sheet'
import type { SheetLanguage, Texts } from './Value'

/** One thing that cells may name. */
export type Entry = {
  /** See Value. */
  readonly ref: string
  readonly label: Texts
  /** Other names for it: without what stands above it, the old name. */
  readonly aliases?: readonly string[]
}

/** What a name in a cell leads to: one thing, none, or several. */
export type Found = { readonly ref: string } | 'none' | 'several'

/** The things that cells name, to be found by name and shown by reference. */
export type Directory = {
  readonly find: (list: ListName, name: string) => Found
  readonly show: (list: ListName, ref: string, language: SheetLanguage) => string
  readonly has: (list: ListName, ref: string) => boolean
}

type Shelf = {
  labels: Map<string, Set<string>>
  aliases: Map<string, Set<string>>
  byRef: Map<string, Entry>
}

function put(names: Map<string, Set<string>>, name: string, ref: string) {
  const key = normal(name)
  if (key === '') return
  const refs = names.get(key)
  if (refs) refs.add(ref)
  else names.set(key, new Set([ref]))
}

function shelve(entries: readonly Entry[]): Shelf {
  const shelf: Shelf = { labels: new Map(), aliases: new Map(), byRef: new Map() }
  for (const entry of entries) {
    shelf.byRef.set(entry.ref, entry)
    put(shelf.labels, entry.label.ru, entry.ref)
    put(shelf.labels, entry.label.en, entry.ref)
    for (const alias of entry.aliases ?? []) put(shelf.aliases, alias, entry.ref)
  }
  return shelf
}

/** A name that would be cut in two, or that several share, is written as its number. */
function isPlain(shelf: Shelf, label: string): boolean {
  return (
    !/[;\n]/.test(label) && !label.startsWith('#') && shelf.labels.get(normal(label))?.size === 1
  )
}

/** What a name that no list has stands for: a photo that comes with the file. Null: nothing. */
export type Bring = (list: ListName, name: string, find: Directory['find']) => string | null

/** `#12` is always taken for the record with that number. */
export function openDirectory(
  lists: Readonly<Partial<Record<ListName, readonly Entry[]>>>,
  bring: Bring = () => null,
): Directory {
  const shelves = new Map(listNames.map((name) => [name, shelve(lists[name] ?? [])]))
  const shelfOf = (list: ListName) => shelves.get(list) ?? shelve([])
  const find: Directory['find'] = (list, name) => {
    const shelf = shelfOf(list)
    const ref = name.replace(/\s/gu, '')
    if (shelf.byRef.has(ref)) return { ref }
    const key = normal(name)
    const refs = shelf.labels.get(key) ?? shelf.aliases.get(key)
    const [first, second] = refs ?? []
    if (first === undefined) return 'none'
    return second === undefined ? { ref: first } : 'several'
  }
  return {
    find: (list, name) => {
      const found = find(list, name)
      const brought = found === 'none' ? bring(list, name.trim(), find) : null
      return brought === null ? found : { ref: brought }
    },
    show: (list, ref, language) => {
      const shelf = shelfOf(list)
      const label = shelf.byRef.get(ref)?.label[language]
      return label !== undefined && isPlain(shelf, label) ? label : ref.replace(/^photo:/, '')
    },
    has: (list, ref) => shelfOf(list).byRef.has(ref),
  }
}

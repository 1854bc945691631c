/** A node of JSON-LD. */
export type Node = { readonly [member: string]: unknown }

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** A node of a type of schema.org, without the members that say nothing. */
export function node(type: string, members: Node): Node {
  return {
    '@type': type,
    ...Object.fromEntries(Object.entries(members).filter(([, value]) => isSaid(value))),
  }
}

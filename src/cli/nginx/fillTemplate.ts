/** The template with `${NAME}` replaced by its value. Throws for a name without a value: nginx would take it for a variable of its own. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\$\{([A-Z_]+)\}/g, (_all, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The template of nginx asks for ${name}.`)
    return value
  })
}

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

/** iiko's published description and recorded answers, kept beside the checkout by who has them. */
const folder = path.resolve(process.cwd(), '../shared/iiko')
const description = path.join(folder, 'iikocloud.openapi.json')

export const fixtures = path.join(folder, 'fixtures')
export const hasFixtures = existsSync(fixtures)
export const hasDescription = existsSync(description)

const document = z.object({
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

const jsonSchema = z.custom<Parameters<typeof z.fromJSONSchema>[0]>(
  (value) => typeof value === 'object' && value !== null,
)

/** The schema of the answer of `POST /api/1/nomenclature` in iiko's API description. */
export function publishedSchema(): z.ZodType {
  const text = readFileSync(description, 'utf8').replaceAll(
    '#/components/schemas/',
    '#/definitions/',
  )
  const { schemas } = document.parse(JSON.parse(text)).components
  const $ref = '#/definitions/iikoTransport.PublicApi.Contracts.Nomenclature.NomenclatureResponse'
  const names = Object.keys(schemas).filter((name) => name.includes('.Contracts.Nomenclature.'))
  const definitions = Object.fromEntries(names.map((name) => [name, schemas[name]]))
  return z.fromJSONSchema(jsonSchema.parse({ $ref, definitions }), {
    defaultTarget: 'openapi-3.0',
  })
}

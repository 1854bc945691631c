import { z } from 'zod'

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number())
const polygon = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(position).min(3).max(2_000)).min(1).max(20),
})

/** A polygon of GeoJSON (RFC 7946), bare, as a feature, or the only feature of a collection; gives its rings. */
export const polygonRings = z
  .union([
    polygon,
    z.object({ type: z.literal('Feature'), geometry: polygon }),
    z.object({
      type: z.literal('FeatureCollection'),
      features: z.tuple([z.object({ geometry: polygon })]),
    }),
  ])
  .transform((drawn) => {
    const found =
      'coordinates' in drawn
        ? drawn
        : 'geometry' in drawn
          ? drawn.geometry
          : drawn.features[0].geometry
    return found.coordinates.map((ring) => ring.map(([x, y]) => [x, y] as const))
  })

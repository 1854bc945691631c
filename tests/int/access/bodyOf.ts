import { z } from 'zod'

/** The JSON of an answer, checked to have the shape that the test is about to read. */
export async function bodyOf<Body>(answer: Response, shape: z.ZodType<Body>): Promise<Body> {
  return shape.parse(await answer.json())
}

/** The shape of /api/users/me. */
export const me = z.looseObject({
  user: z.looseObject({ username: z.string() }).nullish(),
  exp: z.number().optional(),
})

/** A list as Payload's REST answers it. */
export const list = z.looseObject({ docs: z.array(z.looseObject({ id: z.number() })) })

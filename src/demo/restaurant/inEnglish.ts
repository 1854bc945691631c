type Named = { id?: string | null; name?: string | null }

/** The rows of an array as they were stored in Russian, with their English names: keys stay the same. */
export function inEnglish<Row extends Named>(
  rows: readonly Row[] | null | undefined,
  names: readonly { name: { en: string } }[],
): Row[] {
  return (rows ?? []).map((row, index) => ({ ...row, name: names[index]?.name.en ?? row.name }))
}

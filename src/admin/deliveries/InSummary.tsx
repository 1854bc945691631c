/** Stands for a field that the summary shows: `admin.condition` would drop NOT NULL of its column. */
export function InSummary() {
  return null
}

/** The name of a backup that is begun at `moment`: `20261128-033000`, UTC. Names sort as the moments do. */
export function backupName(moment: Date): string {
  const [date = '', time = ''] = moment.toISOString().split('T')
  return `${date.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`
}

import type { Drawn } from '../Drawn'
import { drawMenu } from '../menu/drawMenu'
import { drawTables } from '../tables/drawTables'
import type { PaperJob } from './PaperJob'

/** The PDF of a job. Takes the processor for a tenth of a second and more: see drawApart. */
export async function drawPaper(job: PaperJob): Promise<Drawn> {
  if (job.kind === 'menu') return drawMenu(job.menu)
  return { bytes: await drawTables(job.cards), unprinted: [] }
}

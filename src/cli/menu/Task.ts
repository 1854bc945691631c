import type { OpenTool } from '../openTool'
import type { Terminal } from '../terminal'

/** One call of `carte menu`. */
export type Task = {
  file: string
  options: {
    dryRun: boolean
    json: boolean
    language: string
    photos?: string | undefined
    createCategories: boolean
  }
  terminal: Terminal
  openDatabase: OpenTool
}

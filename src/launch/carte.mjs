import { requireNode } from './requireNode.mjs'

requireNode()
import('./runCommand.mjs')

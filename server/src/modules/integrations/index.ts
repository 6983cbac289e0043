export { announceTokens } from './announce-tokens.command.js'
export { forgetAnswers, keptAnswers } from './keep-answer.command.js'
export { letIn } from './let-in.command.js'

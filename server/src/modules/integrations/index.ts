export { announceTokens } from './announce-tokens.command.js'
export { readClient } from './read-client.query.js'

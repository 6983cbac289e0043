export { clock } from '../../server/src/platform/clock.js'

export { collectPayouts } from './collect-payouts.job.js'

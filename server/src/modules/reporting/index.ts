export { collectPayouts } from './collect-payouts.job.js'
export { papersRoutes } from './papers.routes.js'

export { collectPayouts } from './collect-payouts.job.js'
export { dataExportsRoutes } from './data-exports/data-exports.routes.js'
export { eraseDataExports, makeDataExport } from './data-exports/make-data-export.job.js'
export { papersRoutes } from './papers.routes.js'

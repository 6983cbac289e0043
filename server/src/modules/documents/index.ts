export { readDocuments } from './documents.query.js'
export { eraseFile } from './erase-file.job.js'
export { filesRoutes } from './files.routes.js'
export { DocumentKind, DocumentStatus, SupportingDocument } from './supporting-document.entity.js'

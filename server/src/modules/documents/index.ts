export { DocumentKind, DocumentStatus, SupportingDocument } from './supporting-document.entity.js'

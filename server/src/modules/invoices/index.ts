export { Invoice, InvoiceLine } from './invoice.result.js'
export { invoiceNumber, NATURES } from './invoice.policy.js'
export { invoiceById, invoiceInReach, linesOfInvoices } from './invoices.query.js'
export { payWithMoneyReceived } from './pay-invoice.command.js'

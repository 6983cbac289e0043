export { type MailPayload, sendMail } from './send-mail.job.js'

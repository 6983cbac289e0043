export type { MailPayload } from './mail-payload.policy.js'
export { sendMail } from './send-mail.job.js'

import { createTransport, type Transporter } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  /** Plain paragraphs; the HTML part is made from them, escaped. */
  paragraphs: string[]
  /** One button. */
  link?: { label: string; url: string }
}

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
/** Names go into headers: no line break may leave there. */
const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ').slice(0, 200)

export interface Sender {
  name: string
  address: string
}

export interface Mailer {
  /** `from` is the sender that the agglomeration chose; else the one of the install. */
  send(mail: Mail, from?: Sender | null): Promise<void>
  close(): void
}

export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport: Transporter = createTransport(smtpUrl)
  return {
    async send(mail, sender) {
      await transport.sendMail({
        from: sender ? { name: oneLine(sender.name), address: sender.address } : from,
        to: { name: '', address: mail.to },
        subject: oneLine(mail.subject),
        text: [...mail.paragraphs, ...(mail.link ? [`${mail.link.label} : ${mail.link.url}`] : [])].join('\n\n'),
        html: asHtml(mail),
      })
    },
    close: () => transport.close(),
  }
}

function asHtml({ subject, paragraphs, link }: Mail): string {
  const body = paragraphs.map((p) => `<p style="margin:0 0 16px">${escape(p)}</p>`).join('')
  const button = link
    ? `<p style="margin:24px 0"><a href="${escape(link.url)}" style="background:#2b4aa8;color:#fff;padding:12px 20px;border-radius:10px;text-decoration:none;display:inline-block">${escape(link.label)}</a></p>`
    : ''
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body style="margin:0;background:#f6f5f1;font:17px/1.5 sans-serif;color:#1a2138"><table role="presentation" width="100%"><tr><td align="center" style="padding:24px"><table role="presentation" width="560" style="background:#fff;border-radius:14px;max-width:100%"><tr><td style="padding:24px"><h1 style="font-size:22px;margin:0 0 16px">${escape(subject)}</h1>${body}${button}<p style="color:#5c6479;font-size:15px;margin:24px 0 0">Cantine Facile</p></td></tr></table></td></tr></table></body></html>`
}

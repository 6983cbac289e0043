import type { DataSource } from 'typeorm'
import { StartRefused } from './start-refused.js'
import { type RowOf, instant, number, text } from './row.js'
import { rowsOf } from './sql.js'

export const LocalMail = {
  id: number,
  receivedAt: instant,
  recipient: text,
  subject: text,
  text,
}
export type LocalMail = RowOf<typeof LocalMail>

export interface Mailbox {
  smtpUrl: string
  close(): Promise<void>
}

/** An image of production holds neither: it always sends its mails to a real server. */
const packages = () =>
  Promise.all([import('mailparser'), import('smtp-server')]).catch(() => {
    throw new StartRefused('Pas de boîte aux lettres locale dans cette installation : donnez SMTP_URL.')
  })

/** A small SMTP server on this machine that keeps every mail: a developer reads them at /mailbox, a test by query. */
export async function startMailbox(db: DataSource): Promise<Mailbox> {
  const [{ simpleParser }, { SMTPServer }] = await packages()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 1_000_000,
    onData(stream, session, done) {
      simpleParser(stream)
        .then(async (mail) => {
          const recipients = session.envelope.rcptTo.map((r) => r.address)
          await db.query(
            'insert into local_mail (sender, recipient, subject, body_text, body_html) select $1, r, $3, $4, $5 from unnest($2::text[]) r',
            [mail.from?.text ?? '', recipients, mail.subject ?? '', mail.text ?? '', mail.html || ''],
          )
          done()
        })
        .catch((caught: Error) => done(caught))
    },
  })
  server.on('error', () => undefined)
  return new Promise((ok, ko) => {
    server.once('error', ko)
    const listening = server.listen(0, '127.0.0.1', () => {
      const { port } = listening.address() as { port: number }
      ok({ smtpUrl: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((closed) => server.close(closed)) })
    })
  })
}

export const readMailbox = async (db: DataSource, recipient: string | null = null): Promise<LocalMail[]> =>
  await rowsOf(
    db,
    LocalMail,
    `select id, received_at as "receivedAt", recipient, subject, body_text as text from local_mail
     where $1::text is null or recipient = $1 order by id desc limit 100`,
    [recipient],
  )

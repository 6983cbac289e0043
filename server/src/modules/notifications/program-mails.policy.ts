import { type Day, dayInWords } from '../../platform/day.js'
import { de } from '../../platform/french.js'
import type { Mail } from '../../platform/mail.js'

export interface EndingToken {
  email: string
  program: string
  prefix: string
  /** null: of the agglomeration. */
  commune: string | null
  lastDay: Day
}

/** To who runs a program: its token ends soon. It is never quoted whole. */
export const tokenEnding = ({ email, program, prefix, commune, lastDay }: EndingToken): Mail => ({
  to: email,
  subject: `Un jeton de ${program} se termine bientôt`,
  paragraphs: [
    'Bonjour,',
    `Le jeton ${prefix}… de votre programme « ${program} » n’ouvrira plus l’API ${commune ? de(commune) : 'de l’agglomération'} après le ${dayInWords(lastDay)} ${lastDay.slice(0, 4)}.`,
    'Demandez-en un autre dès maintenant à un administrateur : il l’ajoute dans la console, page « Accès API ». Les deux servent ensemble, puis l’ancien est révoqué : votre programme ne s’arrête pas.',
  ],
})

export interface StoppedWebhook {
  email: string
  program: string
  url: string
  /** null: of the agglomeration. */
  commune: string | null
}

/** To who runs a program: nothing is posted to its address any more. */
export const webhookStopped = ({ email, program, url, commune }: StoppedWebhook): Mail => ({
  to: email,
  subject: `Le webhook de ${program} ne répond plus`,
  paragraphs: [
    'Bonjour,',
    `L’adresse ${url}, où votre programme « ${program} » reçoit les changements ${commune ? de(commune) : 'de l’agglomération'}, n’a accepté aucun message depuis cinq jours : plus rien ne lui est envoyé.`,
    'Quand elle répondra de nouveau, demandez à un administrateur de la relancer dans la console, page « Accès API ». Les messages des trente derniers jours peuvent être renvoyés ; votre programme peut aussi relire les changements par l’API.',
  ],
})

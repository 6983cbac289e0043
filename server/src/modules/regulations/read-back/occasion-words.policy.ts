/** How a règlement says that a yes-or-no fact holds, and that it does not. */
export const YES_NO: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  resident: ['pour une famille de la commune', 'pour une famille extérieure à la commune'],
  inBreak: ['pendant les vacances scolaires', 'hors vacances scolaires'],
  holiday: ['un jour férié', 'sauf un jour férié'],
  firstDayAfterBreak: ['le premier jour d’école après des vacances', 'sauf le premier jour d’école après des vacances'],
  lastDayBeforeBreak: ['le dernier jour d’école avant des vacances', 'sauf le dernier jour d’école avant des vacances'],
  firstWeekAfterBreak: [
    'la semaine de la rentrée après des vacances',
    'sauf la semaine de la rentrée après des vacances',
  ],
  lastWeekBeforeBreak: [
    'la dernière semaine d’école avant des vacances',
    'sauf la dernière semaine d’école avant des vacances',
  ],
  justified: ['si l’absence est justifiée', 'si l’absence n’est pas justifiée'],
  certificate: ['sur certificat médical', 'sans certificat médical'],
  announced: ['si l’absence est annoncée', 'si l’absence n’est pas annoncée'],
  phoned: ['sur appel téléphonique', 'sans appel téléphonique'],
  letter: ['avec un courrier', 'sans courrier'],
  reserved: ['avec réservation', 'sans réservation'],
  paid: ['si elle est payée', 'si elle n’est pas payée'],
  walletFunded: ['si le porte-monnaie est approvisionné', 'si le porte-monnaie n’est pas approvisionné'],
  fileComplete: ['si le dossier est complet', 'si le dossier n’est pas complet'],
  late: ['hors délai', 'dans les délais'],
}

const CATEGORIES: Readonly<Record<string, string>> = {
  adulte: 'pour un adulte',
  PAI: 'pour un enfant avec PAI',
  'tarif social': 'au tarif social',
}

/** How it says that a fact has a value, or one of several: « en cas de maladie », « en maternelle ». */
export const OCCASIONS: Readonly<Record<string, (value: string) => string>> = {
  reason: (v) =>
    `en cas de ${v.replaceAll(' ou ', ' ou de ').replaceAll(', ', ', de ')}`.replace(/ de (?=[aeiouyhéè])/gi, ' d’'),
  level: (v) => `en ${v}`,
  category: (v) => CATEGORIES[v] ?? `pour la catégorie « ${v} »`,
  situation: (v) => `pour la situation « ${v} »`,
  plan: (v) => `pour la formule « ${v} »`,
  mode: (v) => `pour un usage ${v}`,
  channel: (v) => `par le canal « ${v} »`,
  via: (v) => `par ${v}`,
  path: (v) => `quand s’applique la règle « ${v} »`,
  period: (v) => `pendant la période « ${v} »`,
  service: (v) => `pour le service « ${v} »`,
  schoolMonth: (v) => `en ${v}`,
  weekday: (v) => v,
  weekParity: (v) => `pour une semaine ${v}`,
  weekNumber: (v) => `la semaine ${v}`,
  todayWeekday: (v) => `si la demande est faite un ${v}`,
  holidaysInWeek: (v) => `si le ${v} de la semaine est férié`,
  date: (v) => `le ${v}`,
  today: (v) => `pour une demande faite le ${v}`,
  childRank: (v) => `pour le ${v} enfant`,
  yearGroup: (v) => `en ${v} année`,
  slots: (v) => `pour le créneau ${v}`,
  alsoAbsent: (v) => `si l’enfant manque aussi le service « ${v} »`,
  children: (v) => `pour ${v} enfant${v === '1' ? '' : 's'}`,
  childrenEating: (v) => `pour ${v} enfant${v === '1' ? '' : 's'}`,
  daysPerWeek: (v) => `pour ${v} jour${v === '1' ? '' : 's'} par semaine`,
  remindersSent: (v) => `après ${v} relance${v === '1' || v === '0' ? '' : 's'}`,
  age: (v) => `à ${v} ans`,
}

export const MONTHS_IN_WORDS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

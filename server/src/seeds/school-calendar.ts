/**
 * School breaks of metropolitan France: first and last day without school, both included; weekends at both ends belong
 * to the break. Zone A of 2025-2026 and all of 2026-2027 were read in two independent transcriptions each; zones B and C of
 * 2025-2026 are from the same arrêté, read once.
 */
type Period = [first: string, last: string]

interface SchoolYear {
  label: string
  firstDay: string
  lastDay: string
  source: string
  breaks: { name: string; all?: Period; A?: Period; B?: Period; C?: Period }[]
}

export const SCHOOL_YEARS: SchoolYear[] = [
  {
    label: '2025-2026',
    firstDay: '2025-09-01',
    lastDay: '2026-07-03',
    source: 'Arrêté du 7 décembre 2022',
    breaks: [
      { name: 'Vacances de la Toussaint', all: ['2025-10-18', '2025-11-02'] },
      { name: 'Vacances de Noël', all: ['2025-12-20', '2026-01-04'] },
      {
        name: 'Vacances d’hiver',
        A: ['2026-02-07', '2026-02-22'],
        B: ['2026-02-14', '2026-03-01'],
        C: ['2026-02-21', '2026-03-08'],
      },
      {
        name: 'Vacances de printemps',
        A: ['2026-04-04', '2026-04-19'],
        B: ['2026-04-11', '2026-04-26'],
        C: ['2026-04-18', '2026-05-03'],
      },
      { name: 'Pont de l’Ascension', all: ['2026-05-14', '2026-05-17'] },
      { name: 'Vacances d’été', all: ['2026-07-04', '2026-08-31'] },
    ],
  },
  {
    label: '2026-2027',
    firstDay: '2026-09-01',
    lastDay: '2027-07-02',
    source: 'Arrêté du 22 octobre 2025',
    breaks: [
      { name: 'Vacances de la Toussaint', all: ['2026-10-17', '2026-11-01'] },
      { name: 'Vacances de Noël', all: ['2026-12-19', '2027-01-03'] },
      {
        name: 'Vacances d’hiver',
        A: ['2027-02-13', '2027-02-28'],
        B: ['2027-02-20', '2027-03-07'],
        C: ['2027-02-06', '2027-02-21'],
      },
      {
        name: 'Vacances de printemps',
        A: ['2027-04-10', '2027-04-25'],
        B: ['2027-04-17', '2027-05-02'],
        C: ['2027-04-03', '2027-04-18'],
      },
      { name: 'Pont de l’Ascension', all: ['2027-05-06', '2027-05-09'] },
      { name: 'Vacances d’été', all: ['2027-07-03', '2027-08-31'] },
    ],
  },
]

export interface SeededBreak {
  zone: string
  year: string
  name: string
  first: string
  last: string
}

/** One row per zone. */
export const SCHOOL_BREAKS: SeededBreak[] = SCHOOL_YEARS.flatMap(({ label, breaks }) =>
  breaks.flatMap((b) =>
    (['A', 'B', 'C'] as const).flatMap((zone) => {
      const period = b[zone] ?? b.all
      return period ? [{ zone, year: label, name: b.name, first: period[0], last: period[1] }] : []
    }),
  ),
)

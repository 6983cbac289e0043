/** A meal or a care that a family booked, as the app shows it. */
export interface Booked {
  /** Civil day, 'YYYY-MM-DD'. */
  day: string
  firstName: string
  service: string
  commune: string
  /** Of the portal, to look at it or cancel it. */
  link: string
}

/** The address was replaced or removed by the family: it has to give another. */
export class AddressGone extends Error {}

/** RFC 5545, 3.1 and 3.3.11: long lines are folded, and some signs escaped. */
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n')
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign))

function eventsOf(text: string): Booked[] {
  const events: Map<string, string>[] = []
  let open: Map<string, string> | null = null
  for (const line of unfolded(text)) {
    if (line === 'BEGIN:VEVENT') open = new Map()
    else if (line === 'END:VEVENT' && open) {
      events.push(open)
      open = null
    } else {
      const [, name = '', value = ''] = /^([\w-]+)[^:]*:(.*)$/.exec(line) ?? []
      open?.set(name, unescaped(value))
    }
  }
  return events.map((event) => {
    const [firstName = '', service = ''] = (event.get('SUMMARY') ?? '').split(' : ')
    const day = (event.get('DTSTART') ?? '').replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')
    return { day, firstName, service, commune: event.get('DESCRIPTION') ?? '', link: event.get('URL') ?? '' }
  })
}

/** A city’s app on the telephone of a family: it holds one address, which the family gave, and no token. */
export class FamilyWeek {
  /** How often something new was answered. */
  readings = 0
  private tag: string | null = null
  private booked: Booked[] = []

  constructor(private readonly address: string) {}

  /**
   * What is booked from a Monday to its Sunday, the first day first.
   * @throws AddressGone
   */
  async from(monday: string): Promise<Booked[]> {
    const answer = await fetch(this.address, { headers: this.tag === null ? {} : { 'if-none-match': this.tag } })
    if (answer.status === 404) throw new AddressGone()
    if (answer.status === 200) {
      this.booked = eventsOf(await answer.text())
      this.tag = answer.headers.get('etag')
      this.readings += 1
    } else if (answer.status !== 304) throw new Error(`${answer.status}: try again later`)
    const sunday = new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10)
    return this.booked
      .filter(({ day }) => day >= monday && day <= sunday)
      .sort((a, b) => (a.day + a.firstName < b.day + b.firstName ? -1 : 1))
  }
}

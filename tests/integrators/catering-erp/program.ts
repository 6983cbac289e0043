import { createServer, type Server } from 'node:http'
import {
  type CantineClient,
  changesSince,
  CommunesDocument,
  KitchenDayDocument,
  verifyWebhook,
} from '../../../clients/typescript/src/index.js'

/** What is ordered for a service on a day. */
export interface Meals {
  total: number
  /** Diet → meals; those of none are left out. */
  diets: Record<string, number>
  /** A family can still change it. */
  provisional: boolean
}

/** A kitchen’s software: it knows what to make for each service on the days that it plans, and follows them. */
export class CateringErp {
  /** « service day » → what to make. */
  readonly plan = new Map<string, Meals>()
  /** Messages that were dealt with: one may come twice. */
  readonly seen = new Set<string>()
  /** How far the feed was read: kept with the plan. */
  private cursor: string | null = null
  private working: Promise<void> = Promise.resolve()

  constructor(
    private readonly client: CantineClient,
    private readonly communeId: string,
    private readonly days: readonly string[],
  ) {}

  static async forCommune(client: CantineClient, slug: string, days: readonly string[]): Promise<CateringErp> {
    const { communes } = await client.ask(CommunesDocument, {})
    const commune = communes.find((one) => one.slug === slug)
    if (!commune) throw new Error(`no commune is called ${slug}`)
    return new CateringErp(client, commune.id, days)
  }

  /** The cursor first, then everything once: what changes between the two is told again. */
  async begin(): Promise<void> {
    for await (const { cursor } of changesSince(this.client, this.communeId, null, ['COUNTS'])) this.cursor = cursor
    for (const day of this.days) await this.readDay(day)
  }

  /** What changed since the last time; answers the days that were read again. */
  async follow(): Promise<string[]> {
    const again = new Set<string>()
    let cursor = this.cursor
    for await (const page of changesSince(this.client, this.communeId, this.cursor, ['COUNTS'])) {
      for (const { day } of page.changes) if (day && this.days.includes(day)) again.add(day)
      cursor = page.cursor
    }
    for (const day of again) await this.readDay(day)
    this.cursor = cursor
    return [...again].sort()
  }

  /** Takes messages: answers at once, and reads the day afterwards. */
  listen(secretOf: () => string): Server {
    return createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        try {
          const { type, data } = verifyWebhook(Buffer.concat(parts).toString(), request.headers, secretOf())
          response.writeHead(204).end()
          const id = String(request.headers['webhook-id'])
          if (this.seen.has(id)) return
          this.seen.add(id)
          const day = data.day
          if (type === 'counts.changed' && day && this.days.includes(day))
            this.working = this.working.then(() => this.readDay(day))
        } catch {
          response.writeHead(400).end()
        }
      })
    })
  }

  /** Once all that was taken is dealt with. */
  settled(): Promise<void> {
    return this.working
  }

  private async readDay(day: string): Promise<void> {
    const { kitchenDay } = await this.client.ask(KitchenDayDocument, { communeId: this.communeId, day })
    for (const { service, total, diets, provisional, closure } of kitchenDay.services) {
      const made = closure === null ? diets.filter(({ count }) => count > 0) : []
      this.plan.set(`${service.id} ${day}`, {
        total: closure === null ? total : 0,
        diets: Object.fromEntries(made.map(({ diet, count }) => [diet, count])),
        provisional,
      })
    }
  }
}

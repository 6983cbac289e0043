import { randomUUID } from 'node:crypto'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Chance } from './random/chance.js'

type Input = GraphQLArgument | GraphQLInputField

/** What somebody hostile, or a broken program, says for a text. */
const TEXTS = [
  ...['', ' ', '\u00a0', 'x', 'É', '0', 'null', 'true', '-1', '1e309', 'NaN', '2026-02-30'],
  ...[
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    'e\u0301',
    '\u202eLouane',
    '👩‍👩‍👧‍👦',
    `L${'\u0301'.repeat(500)}`,
    '\u2028',
    '\ufeff',
  ],
  ...[
    `' or 1=1 --`,
    `'; drop table booking; --`,
    '%',
    '_',
    '\\',
    '$1',
    '{{7*7}}',
    '${7*7}',
    '=1+1',
    '@SUM(A1)',
    '-2+3',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '../../../etc/passwd',
    'C:\\x',
    'a\r\nBcc: b@c.fr',
  ],
  ...[
    'a@b',
    'lou@exemple.fr',
    '"lou roche"@exemple.fr',
    '+33 6 00 00 00 00',
    'https://mechant.exemple',
    'x'.repeat(5_000),
  ],
  ...[
    '{}',
    '[]',
    '{"a":1}',
    'language: 1',
    '&a [*a, *a]',
    '#2b4aa8',
    '43000',
    '2026-2027',
    '2026-11',
    '12:00',
    '99:99',
  ],
]
const INTEGERS = [
  0,
  1,
  -1,
  2,
  7,
  365,
  10_000,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  1.5,
  1e308,
  '1',
  null,
  [],
  true,
]
const DAYS = [
  '2026-12-08',
  '2026-12-07',
  '1900-01-01',
  '9999-12-31',
  '0001-01-01',
  '2026-02-30',
  '2026-13-01',
  '-1',
  '',
  20_261_208,
]
const INSTANTS = ['2026-12-08T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-12-08', 'hier', 0]
const IDS = [
  '00000000-0000-4000-8000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '',
  '1',
  `' or 1=1`,
  'x'.repeat(300),
  7,
]

/** What a well-formed call would say there. */
export type Known = (path: string) => string | undefined

const USUAL: Record<string, readonly unknown[]> = {
  Int: [0, 1, 2, 7, 30],
  Cents: [0, 1, 100, 380, 2_000],
  Boolean: [true, false],
  Day: ['2026-12-08', '2026-12-17', '2026-11-25', '2027-01-04'],
  DateTime: ['2026-12-08T00:00:00Z', '2026-11-25T09:00:00Z'],
  String: ['x', 'Louane', 'Grève', 'lou@exemple.fr', '43000', '2026-2027', '2026-11', '0612345678', '#2b4aa8'],
}
const HOSTILE: Record<string, readonly unknown[]> = {
  Int: INTEGERS,
  Cents: INTEGERS,
  Boolean: ['x', 1],
  Day: DAYS,
  DateTime: INSTANTS,
  UUID: IDS,
  String: TEXTS,
}

/** Values of the contract's types: some calls say one thing wrong, others most of it, for what is refused at the door says little of what is behind. */
export class Fuzzer {
  /** Per cent. */
  private readonly wrong: number

  constructor(
    private readonly chance: Chance,
    private readonly known: Known,
  ) {
    this.wrong = this.one([0, 3, 10, 40])
  }

  arguments(inputs: readonly Input[], path = ''): Record<string, unknown> {
    const said: Record<string, unknown> = {}
    for (const input of inputs) {
      const must = isNonNullType(input.type) && input.defaultValue === undefined
      if (!must && this.chance.percent(40)) continue
      said[input.name] = this.value(input.type, path ? `${path}.${input.name}` : input.name)
    }
    if (this.isWrong(10)) said['isAdmin'] = true
    return said
  }

  private value(type: GraphQLInputType, path: string): unknown {
    if (isNonNullType(type)) return this.isWrong(20) ? null : this.value(type.ofType, path)
    if (this.chance.percent(8)) return null
    if (isListType(type)) return Array.from({ length: this.length() }, () => this.value(type.ofType, path))
    if (isInputObjectType(type)) return this.isWrong(20) ? 'x' : this.arguments(Object.values(type.getFields()), path)
    if (isEnumType(type)) return this.isWrong(50) ? 'ADMIN' : this.one(type.getValues().map(({ name }) => name))
    if (this.isWrong(100)) return this.one(HOSTILE[type.name] ?? TEXTS)
    return type.name === 'UUID' ? (this.known(path) ?? randomUUID()) : this.one(USUAL[type.name] ?? TEXTS)
  }

  /** @param times out of a hundred of what this call says wrong */
  private readonly isWrong = (times: number): boolean => this.chance.percent((this.wrong * times) / 100)
  private readonly length = (): number => (this.isWrong(50) ? this.one([0, 400]) : this.one([1, 1, 1, 2, 3]))
  private readonly one = <T>(of: readonly T[]): T => of[this.chance.between(0, of.length - 1)] as T
}

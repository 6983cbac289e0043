import 'reflect-metadata'
import { describe, expect, test } from '@jest/globals'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { columnsOf, fieldsOf, fromJson, toEntity } from './entity-rows.js'
import { asRow, cents, day, document, flag, instant, list, maybe, number, oneOf, record, text } from './row.js'
import { anyRow, changedBy, firstRow, oneRow, rowsOf } from './sql.js'

@Entity('kept')
class Kept {
  @PrimaryColumn('uuid')
  id: string

  @Column('int', { name: 'amount_cents' })
  amountCents: number

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null

  @Column('text', { array: true })
  words: string[]

  @Column('text', { select: false })
  secret: string
}

const MEAL = { name: text, served: flag, day, amountCents: cents, count: number, at: instant, reason: maybe(text) }
const meal = {
  name: 'Louane',
  served: true,
  day: '2026-12-01',
  amountCents: 380,
  count: 1,
  at: new Date('2026-12-01T11:00:00Z'),
  reason: null,
}

describe('a row', () => {
  test('is what was declared, as it came', () => {
    expect(asRow(MEAL, meal)).toBe(meal)
  })

  test.each([
    ['name', 3],
    ['served', 'true'],
    ['day', new Date('2026-12-01T00:00:00Z')],
    ['day', '1 décembre'],
    ['amountCents', '380'],
    ['amountCents', 380.5],
    ['count', null],
    ['at', '2026-12-01T11:00:00Z'],
    ['reason', undefined],
  ])('whose %s is %p is refused, and what it holds is not said', (name, value) => {
    expect(() => asRow(MEAL, { ...meal, [name]: value })).toThrow(new RegExp(`« ${name} » of a row is not`))
    expect(() => asRow(MEAL, { ...meal, [name]: value })).not.toThrow(/Louane|décembre/)
  })

  test('may hold words of an enum, lists and records', () => {
    const fields = { status: oneOf(['PAID', 'DUE']), lines: list(record({ id: text })), policy: document<object>() }
    const row = { status: 'DUE', lines: [{ id: 'a' }, { id: 'b' }], policy: { language: 1 } }
    expect(asRow(fields, row)).toBe(row)
    expect(() => asRow(fields, { ...row, status: 'LOST' })).toThrow('« status » of a row is not one of PAID, DUE')
    expect(() => asRow(fields, { ...row, lines: [{ id: 'a' }, {}] })).toThrow('« lines »')
    expect(() => asRow(fields, { ...row, policy: null })).toThrow('« policy »')
    expect(() => asRow(fields, null)).toThrow('a row is missing')
  })
})

describe('an entity', () => {
  const row = { id: 'a', amountCents: 380, toldAt: null, words: ['x'] }

  test('says what a statement selects of it, but for what is asked by name only', () => {
    expect(columnsOf(Kept)).toBe(
      '"id" as "id", "amount_cents" as "amountCents", "told_at" as "toldAt", "words" as "words"',
    )
    expect(columnsOf(Kept, 'k')).toMatch(/^k\."id" as "id", k\."amount_cents"/)
  })

  test('is made of a whole row, and of nothing less', () => {
    expect(toEntity(Kept, row)).toBeInstanceOf(Kept)
    expect(toEntity(Kept, row)).toEqual(row)
    expect(() => toEntity(Kept, { ...row, toldAt: undefined })).toThrow('« toldAt » of a row is not an instant or null')
    expect(() => toEntity(Kept, { ...row, words: 'x' })).toThrow('« words »')
  })

  test('is made of JSON, which has no instants', () => {
    const read = fromJson(Kept, { ...row, toldAt: '2026-12-01T11:00:00+00:00' })
    expect(read.toldAt).toEqual(new Date('2026-12-01T11:00:00Z'))
    expect(() => fromJson(Kept, { id: 'a' })).toThrow('« amountCents »')
  })

  test('gives some of its columns to a statement that answers no more of it', () => {
    expect(Object.keys(fieldsOf(Kept, 'id', 'secret'))).toEqual(['id', 'secret'])
    expect(fieldsOf(Kept, 'toldAt').toldAt.is(null)).toBe(true)
    expect(fieldsOf(Kept, 'amountCents').amountCents.is(null)).toBe(false)
  })
})

describe('a statement', () => {
  const answering = (answer: unknown) => ({ query: () => Promise.resolve(answer) }) as never

  test('answers rows of what was declared, changed or read', async () => {
    expect(await rowsOf(answering([{ id: 'a' }]), { id: text }, '')).toEqual([{ id: 'a' }])
    expect(await rowsOf(answering([[{ id: 'a' }], 1]), { id: text }, '')).toEqual([{ id: 'a' }])
    expect(await firstRow(answering([[], 0]), { id: text }, '')).toBeUndefined()
    await expect(rowsOf(answering([{ id: 1 }]), { id: text }, '')).rejects.toThrow('« id » of a row is not a text')
  })

  test('says whether it found anything, how many it changed, and fails when it should have answered', async () => {
    expect(await anyRow(answering([]), '')).toBe(false)
    expect(await anyRow(answering([[{ id: 'a' }], 1]), '')).toBe(true)
    expect(await changedBy(answering([[], 2]), '')).toBe(2)
    await expect(changedBy(answering([{ id: 'a' }]), '')).rejects.toThrow('did not say how many')
    await expect(oneRow(answering([]), { id: text }, '')).rejects.toThrow('answered none')
  })
})

import { expect, test } from '@jest/globals'
import { linesOf, readLine, unreadable } from './inviteLines'

test.each([
  ['Lou Martin, lou.martin@mairie.fr', 'Lou', 'Martin', 'lou.martin@mairie.fr'],
  ['Lou Martin <lou@mairie.fr>', 'Lou', 'Martin', 'lou@mairie.fr'],
  ['Anne-Lise de La Tour\tanne@mairie.fr', 'Anne-Lise', 'de La Tour', 'anne@mairie.fr'],
  ['lou@mairie.fr ; Lou Martin', 'Lou', 'Martin', 'lou@mairie.fr'],
])('« %s »', (line, firstName, lastName, email) => expect(readLine(line)).toEqual({ line, firstName, lastName, email }))

test.each(['Lou Martin', 'lou@mairie.fr', 'Lou, lou@mairie.fr', 'Lou Martin lou@mairie'])(
  '« %s » is nobody that can be invited',
  (line) => {
    expect(readLine(line)).toBeNull()
    expect(unreadable(`Al Roche, al@mairie.fr\n${line}\n`)).toBe(line)
  },
)

test('empty lines are nobody', () => {
  expect(linesOf('\n  Lou Martin, lou@mairie.fr  \n\n')).toEqual(['Lou Martin, lou@mairie.fr'])
  expect(unreadable('\n\n')).toBeNull()
})

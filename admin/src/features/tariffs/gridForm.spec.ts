import { expect, test } from '@jest/globals'
import { basisPointsOf } from './gridForm'

test.each([
  ['2', 200],
  ['+2,5 %', 250],
  ['-1', -100],
  ['−0,25', -25],
  ['0', 0],
  ['100', 10_000],
  ['101', null],
  ['', null],
  ['deux', null],
])('« %s » is %s hundredths of a percent', (text, points) => expect(basisPointsOf(text)).toBe(points))

import DataLoader from 'dataloader'
import { type Context, loader } from '../../platform/context.js'
import { dayAt } from '../../platform/day.js'
import { yearToChoose } from './class-on.policy.js'
import { classOrder } from './schools.policy.js'
import { readChoices } from './schools.query.js'
import { ClassChoice, SchoolChoice } from './schools.result.js'

const CHOICES = Symbol('school choices')

/** The schools that have classes to choose, by commune. One statement for all the communes of a request. */
export const schoolChoicesOf = (ctx: Context) =>
  loader(
    ctx,
    CHOICES,
    () =>
      new DataLoader<string, SchoolChoice[]>(async (ids) => {
        const rows = await readChoices(ctx.db, ids)
        const schools = rows.map(({ classes, timeZone, ...school }) => {
          const schoolYear = yearToChoose(dayAt(ctx.now, timeZone))
          const open = classes
            .filter((one) => one.schoolYear === schoolYear)
            .map((one) => ({ schoolClass: { ...one, archived: false } }))
            .sort(classOrder)
            .map(({ schoolClass: { classId, name, levels } }) =>
              Object.assign(new ClassChoice(), { classId, name, levels }),
            )
          return Object.assign(new SchoolChoice(), { ...school, schoolYear, classes: open })
        })
        return ids.map((id) => schools.filter(({ communeId, classes }) => communeId === id && classes.length > 0))
      }),
  )

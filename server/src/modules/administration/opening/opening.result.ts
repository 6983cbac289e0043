import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { CommuneSetup } from '../communes/commune-setup.result.js'
import { type Task, TASKS, type TaskState } from './opening-tasks.policy.js'
import { worded } from '../../../platform/worded.js'

export const OpeningTask = Object.fromEntries(TASKS.map((task) => [task, task])) as { [T in Task]: T }
registerEnumType(OpeningTask, {
  name: 'OpeningTask',
  description: 'What opening a commune is made of, in the order in which it is done.',
  valuesConfig: worded({
    CALENDAR: 'Days and closures of its services.',
    FAMILIES: 'Families of before, from a file.',
    IDENTITY: 'How it presents itself.',
    OPENING: 'Its day of opening.',
    PAYMENT: 'Keys of the card provider of its régie.',
    PREVIEW: 'Looking at what a family would see.',
    REGULATION: 'The règlements of its services.',
    SCHOOLS: 'Its schools and classes.',
    SERVICES: 'Its services.',
    SITUATIONS: 'Its situations.',
    STAFF: 'Its team.',
    TARIFFS: 'Its prices.',
  }),
})

export const OpeningTaskState: { [S in TaskState]: S } = {
  DONE: 'DONE',
  TO_DO: 'TO_DO',
  OPTIONAL: 'OPTIONAL',
  BLOCKED: 'BLOCKED',
}
registerEnumType(OpeningTaskState, {
  name: 'OpeningTaskState',
  description: 'TO_DO keeps the commune closed; OPTIONAL does not; BLOCKED waits for another task.',
  valuesConfig: worded({
    BLOCKED: 'Waits for another task.',
    DONE: 'Done.',
    OPTIONAL: 'May be left.',
    TO_DO: 'Keeps the commune closed.',
  }),
})

@ObjectType({ description: 'One task of the opening of a commune, as it stands now.' })
export class OpeningTaskAnswer {
  @Field(() => OpeningTask, { description: 'Which task.' })
  task: Task

  @Field(() => OpeningTaskState, { description: 'Where it stands.' })
  state: TaskState

  @Field(() => String, { description: 'In French: what is there, or what is missing.' })
  sentence: string

  @Field(() => OpeningTask, { nullable: true, description: 'What comes first, of a blocked one; null: nothing.' })
  blockedBy: Task | null
}

@ObjectType({ description: 'The opening of a commune, task by task; nothing of it is remembered.' })
export class CommuneOpening {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => CommuneSetup, { description: 'The commune, as the agglomeration sets it up.' })
  setup: CommuneSetup

  @Field(() => [OpeningTaskAnswer], { description: 'In the order in which they are done.' })
  tasks: OpeningTaskAnswer[]

  @Field(() => Int, { description: 'Families that already have an access or a request there.' })
  families: number
}

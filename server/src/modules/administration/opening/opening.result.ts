import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { CommuneSetup } from '../communes/commune-setup.result.js'
import { type Task, TASKS, type TaskState } from './opening-tasks.policy.js'

export const OpeningTask = Object.fromEntries(TASKS.map((task) => [task, task])) as { [T in Task]: T }
registerEnumType(OpeningTask, {
  name: 'OpeningTask',
  description: 'What opening a commune is made of, in the order in which it is done.',
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
})

@ObjectType({ description: 'One task of the opening of a commune, as it stands now.' })
export class OpeningTaskAnswer {
  @Field(() => OpeningTask)
  task: Task

  @Field(() => OpeningTaskState)
  state: TaskState

  @Field(() => String, { description: 'In French: what is there, or what is missing.' })
  sentence: string

  @Field(() => OpeningTask, { nullable: true, description: 'What comes first, of a blocked one.' })
  blockedBy: Task | null
}

@ObjectType({ description: 'The opening of a commune, task by task; nothing of it is remembered.' })
export class CommuneOpening {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => CommuneSetup)
  setup: CommuneSetup

  @Field(() => [OpeningTaskAnswer])
  tasks: OpeningTaskAnswer[]

  @Field(() => Int, { description: 'Families that already have an access or a request there.' })
  families: number
}

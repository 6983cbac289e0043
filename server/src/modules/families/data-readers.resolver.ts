import { Query, Resolver } from 'type-graphql'
import { dataReaders } from './data-readers.query.js'
import { DataReaders } from './data-readers.result.js'

@Resolver()
export class DataReadersResolver {
  @Query(() => [DataReaders], { description: 'What the privacy page says, and the rules of access apply.' })
  dataReaders(): DataReaders[] {
    return dataReaders()
  }
}

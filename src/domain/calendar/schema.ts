import * as z from 'zod/mini'
import { request } from '../plan/request.ts'
import { day } from '../shared/fields.ts'
import { response } from './response.ts'

const SCHEMAS = { request, response } as const
export type SchemaName = keyof typeof SCHEMAS
export const SCHEMA_NAMES: readonly SchemaName[] = ['request', 'response']

/** The JSON Schema of one side of the contract, made from the schema that parses it. */
export const jsonSchema = (name: SchemaName) =>
  z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema === day) Object.assign(written, { type: 'string', format: 'date' })
    },
  })

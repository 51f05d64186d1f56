/** A schema object of OpenAPI 3.0.3, section 4.7.24: as much of it as the description of the API needs. */
export interface Schema {
  readonly type?: 'string' | 'integer' | 'boolean' | 'object' | 'array'
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: string | number | boolean
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

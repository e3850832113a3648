/** The zod schema as JSON Schema with our own keywords, for tests that derive records from it. */
import { z } from 'zod';
import { roleRecordSchema } from '../../../src/schema/role-record.schema.js';

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  /** The four keywords that src/schema/role-record.schema.ts adds. */
  readonly expected?: string;
  readonly url?: boolean;
  readonly ordered?: readonly (readonly [low: string, high: string])[];
  readonly anyOfKeys?: readonly string[];
}

const schema = z.toJSONSchema(roleRecordSchema, { io: 'input' }) as SchemaNode & {
  readonly $defs: Readonly<Record<string, SchemaNode>>;
};

export const recordNode: SchemaNode = schema;

/** The node, with its reference resolved. */
export function resolveNode(node: SchemaNode): SchemaNode {
  const definition = node.$ref && schema.$defs[node.$ref.replace('#/$defs/', '')];
  return definition ? { ...definition, ...node } : node;
}

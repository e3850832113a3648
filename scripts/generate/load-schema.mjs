import { join } from 'node:path';
import { runnerImport } from 'vite';
import { z } from 'zod';

/** Printed at the top of generated files. */
export const NOTICE = 'Generated from src/schema/role-record.schema.ts by `npm run generate`. Do not edit.';

/** The schema as JSON Schema, with our own keywords. Loaded by vite, because Node 20 cannot run TypeScript. */
export async function loadSchema(root) {
  const file = join(root, 'src/schema/role-record.schema.ts');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return z.toJSONSchema(module.roleRecordSchema, { io: 'input', target: 'draft-2020-12' });
}

/** The name of the definition a node refers to. */
export function definitionName(node) {
  return node.$ref?.replace('#/$defs/', '');
}

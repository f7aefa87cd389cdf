/** Writes schema/schema.graphql: the API as a document, for codegen and for a look at what a change changes. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

export const SCHEMA_FILE = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));

/** The document in the order of names, so that it changes only where the API does. */
export const schemaDocument = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, schemaDocument());

/**
 * The rules of Data Package 2.0 for what ours consists of, as a JSON Schema: written after the
 * standard (datapackage.org/standard), since no package carries its profile. Properties that the
 * standard does not know are refused, but for those with the suffix of a language.
 */
const text = { type: 'string', minLength: 1 };
const path = { type: 'string', pattern: '^((?=[^./~])(?!file:)(?!.*/\\.\\./).*|https?://.*)$' };
const texts = { type: 'array', items: text, minItems: 1 };
const inEnglish = { '^(title|description|keywords)@en$': { oneOf: [text, texts] } };

const licences = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
    additionalProperties: false,
  },
};
const sources = {
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    properties: { title: text, path, email: { type: 'string' }, version: text },
    additionalProperties: false,
  },
};

const numeric = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
/** The constraints that each type of field may have. */
const constraintsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength'],
  integer: numeric,
  number: numeric,
  year: numeric,
  date: numeric,
  boolean: [],
  list: ['minLength', 'maxLength'],
  array: ['minLength', 'maxLength', 'jsonSchema'],
};
const constraint: Readonly<Record<string, object>> = {
  required: { type: 'boolean' },
  unique: { type: 'boolean' },
  enum: { type: 'array', minItems: 1, uniqueItems: true },
  pattern: { type: 'string', format: 'regex' },
  ...Object.fromEntries(numeric.map((name) => [name, { type: ['number', 'string'] }])),
};

const field = {
  type: 'object',
  required: ['name', 'type'],
  oneOf: Object.entries(constraintsOf).map(([type, own]) => ({
    type: 'object',
    properties: {
      type: { const: type },
      name: text,
      title: text,
      description: text,
      ...(type === 'list' ? { delimiter: text, itemType: { enum: ['string', 'integer'] } } : {}),
      constraints: {
        type: 'object',
        properties: Object.fromEntries(
          ['required', 'unique', 'enum', ...own].map((name) => [name, constraint[name] ?? {}]),
        ),
        additionalProperties: false,
      },
    },
    patternProperties: inEnglish,
    additionalProperties: false,
  })),
};

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: texts,
    uniqueKeys: { type: 'array', minItems: 1, items: texts },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: texts,
          reference: {
            type: 'object',
            required: ['resource', 'fields'],
            properties: { resource: text, fields: texts },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    ...{ name: text, path, title: text, description: text, licenses: licences, sources },
    type: { const: 'table' },
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    dialect: {
      type: 'object',
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
        delimiter: text,
      },
      additionalProperties: false,
    },
    schema,
  },
  patternProperties: inEnglish,
  additionalProperties: false,
};

export const dataPackageProfile = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    ...{ title: text, description: text, version: text, keywords: texts },
    homepage: { type: 'string', format: 'uri' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    languages: texts,
    licenses: licences,
    sources,
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { ...{ title: text, path, organization: text }, roles: texts },
        additionalProperties: false,
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
  patternProperties: inEnglish,
  additionalProperties: false,
};

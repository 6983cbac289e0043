import js from '@eslint/js'
import graphql from '@graphql-eslint/eslint-plugin'
import globals from 'globals'
import prettier from 'eslint-config-prettier'
import ts from 'typescript-eslint'
import vue from 'eslint-plugin-vue'

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` as an argument; only platform/clock reads the time.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` as an argument; only platform/clock reads the time.',
  },
]
const money = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='round']",
    message: 'Rounding of money lives in platform/money.',
  },
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message: 'Formatting of money lives in platform/money.',
  },
]

/** The rules of the contract. Every one of the plugin's for schemas is here, or below with the reason why it is not. */
const contract = {
  'require-description': [
    'error',
    {
      types: true,
      rootField: true,
      DirectiveDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
    },
  ],
  'description-style': ['error', { style: 'block' }],
  'no-hashtag-description': 'error',
  'naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
      'FieldDefinition[parent.name.value=Query]': {
        forbiddenPrefixes: ['query', 'get', 'list', 'find'],
        forbiddenSuffixes: ['Query'],
      },
      'FieldDefinition[parent.name.value=Mutation]': {
        forbiddenPrefixes: ['mutation'],
        forbiddenSuffixes: ['Mutation'],
      },
      InputObjectTypeDefinition: { forbiddenPrefixes: ['Input'] },
      EnumTypeDefinition: { forbiddenSuffixes: ['Enum'] },
      InterfaceTypeDefinition: { forbiddenSuffixes: ['Interface'] },
      UnionTypeDefinition: { forbiddenSuffixes: ['Union'] },
    },
  ],
  'no-typename-prefix': 'error',
  'no-unreachable-types': 'error',
  'no-scalar-result-type-on-mutation': 'error',
  'require-deprecation-reason': 'error',
  'require-nullable-fields-with-oneof': 'error',
  'require-type-pattern-with-oneof': 'error',
  'relay-connection-types': 'error',
  'relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  'relay-arguments': ['error', { includeBoth: false }],
  'unique-enum-value-names': 'error',
  'unique-field-definition-names': 'error',
  'unique-type-names': 'error',
  'known-type-names': 'error',
  'known-argument-names': 'error',
  'known-directives': 'error',
  'provided-required-arguments': 'error',
  // not asked, each for its reason:
  // alphabetize: graphql-js sorts what is printed, by another order of underscores and capitals;
  // input-name, require-type-pattern-with-oneof’s kin: arguments are named one by one, so that a refusal names the one to correct;
  // relay-page-info: lists are read forwards only: no hasPreviousPage, no startCursor;
  // require-deprecation-date: wants an argument that @deprecated does not have; the date is in the reason, asked below;
  // require-nullable-result-in-root: what may fail is a union or an error of the whole operation, and null says nothing more;
  // require-field-of-type-query-in-mutation-result: an answer holds what changed;
  // strict-id-in-types: what has no life of its own (a count, a preview, an answer) has no id.
}
const rulesOf = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, options]) => [`@graphql-eslint/${name}`, options]))

export default ts.config(
  { ignores: ['**/dist/', '**/generated/', '.data/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.recommended,
  vue.configs['flat/recommended'],
  prettier,
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: ['web/**/*.{ts,vue}', 'admin/**/*.{ts,vue}'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: { 'vue/multi-word-component-names': 'off', 'vue/no-v-html': 'error', 'vue/require-default-prop': 'off' },
  },
  {
    files: ['server/**/*.ts', 'web/**/*.{ts,vue}', 'admin/**/*.{ts,vue}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...clock, ...money],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['server/src/platform/{clock,money}*.ts', 'web/shared/{money,clock}.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['server/src/migrations/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...rulesOf(contract),
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "Directive[name.value='deprecated'] > Argument[name.value='reason'] > :not([value=/^Since \\d{4}-\\d\\d-\\d\\d, removed after \\d{4}-\\d\\d-\\d\\d: ./]).value",
          message: 'Say « Since AAAA-MM-JJ, removed after AAAA-MM-JJ: » and what to use instead.',
        },
      ],
    },
  },
  { files: ['tests/**/*.ts', '**/*.spec.ts'], rules: { 'max-lines': ['error', 500], 'no-restricted-syntax': 'off' } },
)

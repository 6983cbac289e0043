import js from '@eslint/js'
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
  { files: ['tests/**/*.ts', '**/*.spec.ts'], rules: { 'max-lines': ['error', 500], 'no-restricted-syntax': 'off' } },
)

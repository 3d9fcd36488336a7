import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const environmentOutside = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the environment in app/platform/env.server.ts only.',
}
const bodyAsItCame = {
  selector: "CallExpression[callee.property.name='formData']",
  message: 'formOf(request) answers 400 to a body that is no form; this would be a 500.',
}
const innerHtml = {
  selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]",
  message: 'Text of a page is never parsed as HTML.',
}

export default tseslint.config(
  { ignores: ['node_modules', 'build', '.output', '.wxt', '.landfall', 'app/shopify/generated', '**/generated/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Remix throws Responses.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['app/**/*.ts', 'app/**/*.tsx', 'extension/**/*.ts', 'shared/**/*.ts'],
    ignores: ['app/platform/env.server.ts'],
    rules: { 'no-restricted-syntax': ['error', environmentOutside, innerHtml] },
  },
  {
    files: ['app/routes/**'],
    rules: { 'no-restricted-syntax': ['error', environmentOutside, innerHtml, bodyAsItCame] },
  },
  {
    files: ['app/**/*.ts', 'app/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs['recommended-latest'].rules, ...jsxA11y.configs.recommended.rules },
  },
  {
    files: ['app/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)

import tseslint from 'typescript-eslint'

/**
 * Biome lints everything; this adds the one rule it lacks. A drizzle write that nobody awaits never runs,
 * and drizzle's query builders are thenables rather than promises: hence `checkThenables`.
 */
export default [
  { ignores: ['build/**', 'data/**', 'test/**'] },
  {
    files: ['{app,db,emails,scripts,bench}/**/*.{ts,tsx}'],
    plugins: { typescript: tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'typescript/no-floating-promises': ['error', { checkThenables: true }] },
  },
]

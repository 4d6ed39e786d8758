import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clocks = ['Date', 'setTimeout', 'setInterval', 'fetch', 'crypto'];

export default tseslint.config(
  { ignores: ['dist', '.cache', 'node_modules', '*.config.js', '*.config.cjs', 'test/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['**/*.tsx', 'src/taskpane/hooks/**'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/model/**', 'src/sync/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...clocks.map((name) => ({
          name,
          message: `The pure folders take time, chance and the network as arguments: pass what ${name} gives.`,
        })),
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);

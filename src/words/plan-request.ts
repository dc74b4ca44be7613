/** The request behind a plan, for developers. */
export const REQUEST = {
  hint: 'Save it as request.json and run npm run --silent plan -- request.json. The answer is this plan.',
  copy: 'Copy as request (JSON)',
  copied: 'Copied.',
  copyFailed: 'Copying was refused. Select the text instead.',
} as const

import { window } from 'vscode';

/** Does something, and gives what the user was told meanwhile of what went wrong. */
export async function errorsShown(act: () => Thenable<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const { showErrorMessage } = window;
  const listen = (message: string): Thenable<undefined> => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, { showErrorMessage: listen });
  try {
    await act();
  } finally {
    Object.assign(window, { showErrorMessage });
  }
  return said;
}

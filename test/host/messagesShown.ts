import { window } from 'vscode';

type Show = 'showErrorMessage' | 'showInformationMessage';

/** Does something, and gives what the user was told meanwhile of what went wrong. */
export const errorsShown = (act: () => Thenable<unknown>): Promise<readonly string[]> =>
  shownBy('showErrorMessage', act);

/** Does something, and gives what else the user was told meanwhile. */
export const messagesShown = (act: () => Thenable<unknown>): Promise<readonly string[]> =>
  shownBy('showInformationMessage', act);

async function shownBy(show: Show, act: () => Thenable<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const { [show]: real } = window;
  const listen = (message: string): Thenable<undefined> => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, { [show]: listen });
  try {
    await act();
  } finally {
    Object.assign(window, { [show]: real });
  }
  return said;
}

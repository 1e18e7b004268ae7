import type { ToExtension, ToPanel } from '../core/protocol';

/** What VS Code gives the page. */
interface VsCodeApi {
  postMessage(message: ToExtension): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

// VS Code hands it out once in the life of a page.
const api = acquireVsCodeApi();

/** Sends a message to the extension. */
export function send(message: ToExtension): void {
  api.postMessage(message);
}

/** Hears every message of the extension, until the function that it returns is called. */
export function listen(hear: (message: ToPanel) => void): () => void {
  const onMessage = ({ data }: MessageEvent<ToPanel>): void => {
    hear(data);
  };
  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
  };
}

/** What {@link save} kept last, also before a reload; `undefined` on a new page. Anything may be in it. */
export function saved(): unknown {
  return api.getState();
}

/** Keeps a value of plain JSON data for this page's next life. */
export function save(value: unknown): void {
  api.setState(value);
}

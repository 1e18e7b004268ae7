/**
 * Waits until the window has stored a text for its next life. It stores every few seconds, and what a
 * page does at its end is not waited for by any browser.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
export async function stored(page, text) {
  // Nothing tells when it stores; and it stores when it is idle, so it is not asked without pause.
  while (!(await page.evaluate(isStored, text))) await page.waitForTimeout(500);
}

/**
 * Runs in the page.
 * @param {string} text
 */
async function isStored(text) {
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('vscode-web-state-db')) continue;
    const database = await result(indexedDB.open(name));
    const values = await result(
      database.transaction('ItemTable').objectStore('ItemTable').getAll(),
    );
    database.close();
    if (values.some((value) => String(value).includes(text))) return true;
  }
  return false;

  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  function result(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('The database could not be read.'));
      };
    });
  }
}

/**
 * The short key of a text of the interface: 24 bits of its hash (FNV-1a). Translations ship by it, since
 * the English texts are in the code already; the build holds it to be another for each.
 */
export function wordKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 8).toString(36);
}

import { speak, type Spoken } from '../core/spoken';

/** Speaks the language that the extension has put into the page; English where there is none. */
export function speakAsPage(): void {
  const block = document.getElementById('spoken');
  if (block) speak(JSON.parse(block.textContent) as Spoken);
}

import { spellText } from '../dossier/dateText';
import type { Entity } from '../dossier/model';
import type { ProfileName } from './profile/profile';
import { t } from '../spoken';
import { lazily } from '../lazily';

/** Every further name of an entity: full ones, short ones, superseded ones. */
export function nameLines(entity: Entity): readonly ProfileName[] {
  const line = (text: string, roleText: string): ProfileName => ({
    text,
    roleText,
    rightToLeft: isRightToLeft(text),
  });
  return [
    ...entity.aka.map((text) => line(text, t('also'))),
    ...entity.short.map(({ name }) => line(name, t('short'))),
    ...entity.was.map(({ name, from, to }) => line(name, spellText(from, to) || t('formerly'))),
  ];
}

/** Every name of an entity as plain text, the preferred one first. */
export function allNames(entity: Entity): readonly string[] {
  return [
    entity.name,
    ...entity.aka,
    ...entity.short.map(({ name }) => name),
    ...entity.was.map(({ name }) => name),
  ];
}

const latin = lazily(() => /\p{Script=Latin}/u);

/** The first other full name in a script other than Latin; undefined where there is none. */
export function otherScriptName(entity: Entity): string | undefined {
  return entity.aka.find((name) => !latin().test(name));
}

const anyLetter = lazily(() => /\p{L}/u);
const letterToTheLeft = lazily(
  () => /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u,
);

/** Whether a text is written from right to left, by its first letter. */
function isRightToLeft(text: string): boolean {
  const letter = anyLetter().exec(text)?.[0] ?? '';
  return letterToTheLeft().test(letter);
}

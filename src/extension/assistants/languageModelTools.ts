import * as vscode from 'vscode';
import { answerTool } from '../../core/tools/answerTool';
import { toolSpecs, type ToolSpec } from '../../core/tools/toolSpecs';
import { asofWithoutDocument } from '../documents/asof';
import type { LibraryStore } from '../libraryStore';
import { say } from '../../core/spoken';

/** Lets the assistants of this window ask the library; nothing where the host has no such API. */
export function registerLanguageModelTools(store: LibraryStore): vscode.Disposable {
  // Programs built on VS Code can have only a part of it, whatever the types say.
  const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
  return vscode.Disposable.from(
    ...toolSpecs.flatMap((spec) => lm?.registerTool?.(spec.name, toolOf(spec, store)) ?? []),
  );
}

function toolOf({ name, title }: ToolSpec, store: LibraryStore): vscode.LanguageModelTool<unknown> {
  return {
    prepareInvocation: () => ({ invocationMessage: say(title) }),
    invoke: async ({ input }) => {
      const library = await store.load();
      const text = answerTool(name, input, { library, asof: asofWithoutDocument(library) });
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  };
}

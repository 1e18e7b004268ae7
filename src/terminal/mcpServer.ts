import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Dossier } from '../core/dossier/model';
import { answerTool, toolSpecs } from '../core/program';
import { asofOf } from './asof';
import { FreshFolder } from './freshFolder';

/**
 * Serves the four tools over standard input and output (Model Context Protocol), until the client
 * goes. Reads, and never writes; nothing but the protocol may be printed.
 */
export async function serveMcp(
  folder: string,
  bundled: readonly Dossier[],
  version: string,
): Promise<void> {
  const fresh = new FreshFolder(folder, bundled);
  // The plain server takes JSON Schema as it stands; the one above it would have it written anew in zod.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const server = new Server({ name: 'dossier', version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: toolSpecs.map(({ name, title, description, inputSchema }) => ({
      name,
      title,
      description,
      inputSchema: { ...inputSchema, required: [...inputSchema.required] },
      annotations: { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { library } = await fresh.now();
    const text = answerTool(params.name, params.arguments, { library, asof: asofOf(library) });
    return { content: [{ type: 'text', text }] };
  });
  await server.connect(new StdioServerTransport());
}

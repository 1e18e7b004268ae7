// npm run package: builds the .vsix that installs in VS Code, VSCodium and VS Code for the web.
import { statSync } from 'node:fs';
import { root } from '../test/workbench/project.mjs';
import { packageExtension } from './packageExtension.mjs';

const vsix = await packageExtension(root);
console.log(`${vsix} (${Math.round(statSync(vsix).size / 1000)} kB)`);

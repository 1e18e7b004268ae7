import * as core from '../core/program';
import { activate } from './extension';

/** What the bundle gives: `activate` to VS Code, and the core to the program for terminals. */
export { activate, core };

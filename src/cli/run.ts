import { visibleText } from '../base/visible-text';
import { checkCommand } from './check-command';
import { HELP, USAGE } from './messages.zh-CN';
import { narrateCommand } from './narrate-command';
import { tablesCommand } from './tables-command';
import type { ExitCode, Terminal } from './terminal';

/** Runs the command line with arguments after the program's name. */
export async function run(args: readonly string[], host: Terminal): Promise<ExitCode> {
  // Messages name files and sheets.
  const terminal: Terminal = { ...host, err: (text) => host.err(visibleText(text)) };
  const [command, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(HELP);
    return 0;
  }
  switch (command) {
    case 'check':
      return checkCommand(rest, terminal);
    case 'narrate':
      return narrateCommand(rest, terminal);
    case 'tables':
      return tablesCommand(rest, terminal);
    case 'proofread':
      terminal.err(`${USAGE.notYetCommand(command)}\n`);
      return 2;
    case undefined:
      terminal.err(`${USAGE.noCommand}\n`);
      return 2;
    default:
      terminal.err(`${USAGE.unknownCommand(command)}\n`);
      return 2;
  }
}

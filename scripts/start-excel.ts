/**
 * `start` builds the site, serves it over https and opens Excel with the add-in; `stop` ends the
 * server and takes the add-in out of Excel again. Only for Excel on Windows and macOS.
 */
import { execSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';
import { AppType, startDebugging, stopDebugging } from 'office-addin-debugging';

const rootFolder = join(__dirname, '..');
const manifest = join(rootFolder, 'manifest.xml');
/** The port that stands in manifest.xml. */
const port = 3000;

void run(process.argv[2]);

async function run(command: string | undefined): Promise<void> {
  try {
    if (process.platform !== 'win32' && process.platform !== 'darwin') {
      throw new Error(
        'There is no Excel for this system: the add-in runs in Excel on Windows and macOS. ' +
          'To try it without Excel run: npm run workbench',
      );
    }
    switch (command) {
      case 'start':
        await startExcel();
        break;
      case 'stop':
        await stopDebugging(manifest);
        break;
      default:
        throw new Error('Say what to do: npm start, or npm stop');
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

async function startExcel(): Promise<void> {
  // First of all, since without a trusted certificate Excel would show an empty pane.
  await ensureCertificatesAreInstalled();
  execSync('npm run --silent build', { cwd: rootFolder, stdio: 'inherit' });
  await startDebugging(manifest, {
    appType: AppType.Desktop,
    devServerCommandLine: `npm run --silent serve -- --https --port ${port}`,
    devServerPort: port,
    enableDebugging: false,
  });
}

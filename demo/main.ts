/** Starts the demo. It imports only the package's public entries, as users do. */
import 'role-elements/define';
import { arriveAtFragment } from './arrive-at-fragment.js';
import { fillCodeBlocks } from './code-block.js';
import { startEventLog } from './event-log.js';
import { reportFaults } from './fault-report.js';
import { showLanguages } from './languages.js';
import { startPlayground } from './playground.js';
import { startRecordEditor } from './record-editor.js';
import { countRequests } from './request-count.js';
import { startTheme } from './theme.js';

startTheme();
startEventLog();
reportFaults();
showLanguages();
startPlayground();
startRecordEditor();
fillCodeBlocks();
countRequests();
arriveAtFragment();

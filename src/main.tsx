/** Mounts the app onto the page that was rendered at build. */
import 'virtual:palette.css';
import 'virtual:drawn-map.css';
import './app/page.css';
import './app/bar.css';
import './app/no-script.css';
import './app/sheet.css';
import './app/narrow.css';
import './app/side.css';
import './app/touch.css';
import './app/contrast.css';
import './app/embed.css';
import './app/print.css';
import './app/print-map.css';
import './app/print-text.css';
import fontFaces from './app/font-faces.css?url';
import { findEmbed } from './app/embed';
import { layUpFiles, namedCodeHasCome } from './app/lay-up-files';
import { linkStyleSheet } from './app/link-style-sheet';
import { mapFiles } from './app/map-files';
import { loadMapFonts } from './app/map-fonts';
import { mountApp } from './app/mount';
import { trustOwnScripts } from './app/trusted-scripts';
import { workerAddress } from './map-view/worker-address';

trustOwnScripts();
// The built page has it from the first (vite.config.ts).
linkStyleSheet(fontFaces);
// What the map's code will ask for comes after that code, which all else waits for, and while that code and the page wake.
void namedCodeHasCome().then(() => layUpFiles([[workerAddress], Object.values(mapFiles)]));
void loadMapFonts();
// Its failure is told when the map is to be made (app/start-map.ts).
const startingWorkers = import('./map-view/map-workers').then(({ startMapWorkers }) => startMapWorkers(), () => undefined);
// So is this one's. Its style sheet would else be asked for, and waited for, by a page that is awake.
import('./map-view/map-controller').catch(() => undefined);
// Before the story arrives, so that an embedded page is compact from its first picture on.
if (findEmbed(window.location.search)) document.documentElement.dataset['embed'] = '';

void mountApp(document, startingWorkers);

/** Mounts the app onto the page that was rendered at build. */
import 'virtual:palette.css';
import './app/page.css';
import './app/sheet.css';
import './app/narrow.css';
import './app/side.css';
import './app/touch.css';
import './app/contrast.css';
import { mountApp } from './app/mount';
import { trustOwnScripts } from './app/trusted-scripts';

trustOwnScripts();
void mountApp(document);

/** Mounts the app onto the page that was rendered at build. */
import './app/page.css';
import { mountApp } from './app/mount';

void mountApp(document);

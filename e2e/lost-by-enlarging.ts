/** What of the page is lost where it is enlarged, or its text set wider; run in the page. A line for each loss. */

/** Text that is cut off, controls off the screen, and panes that scroll sideways; the map and tables may (WCAG 1.4.10). */
export function findLostByEnlarging(): string[] {
  const lost: string[] = [];
  const { innerWidth: width, innerHeight: height } = window;
  if (document.documentElement.scrollWidth > width) lost.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
    const isApart = element.closest('svg, .map-container, .drawn-map, .visually-hidden, .skip-links, .table-link, .tables-scroll table') !== null;
    if (isApart || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    const style = getComputedStyle(element);
    const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
    const isWider = element.scrollWidth > element.clientWidth + 1;
    const isHigher = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    // A summary cut after some lines ends in dots, and its link leads to the whole; a field scrolls by itself.
    const isCutOnPurpose = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || /^(?:INPUT|TEXTAREA|SECTION|SELECT)$/.test(element.tagName);
    const isCut = (/hidden|clip/.test(style.overflowX) && isWider) || (/hidden|clip/.test(style.overflowY) && isHigher);
    if (isCut && !isCutOnPurpose) lost.push(`cut off: ${name}`);
    if (/auto|scroll/.test(style.overflowX) && isWider && !element.matches('.tables-scroll, textarea')) lost.push(`scrolls sideways: ${name}`);
    const isControl = element.matches('a, button, input, select, summary, textarea');
    const scroller = element.closest('.scroller, .popup-body, dialog, .search-list');
    const isSpilled = element.matches('button, label') && style.display !== 'inline' && (isWider || element.scrollHeight > element.clientHeight + 3);
    if (isSpilled) lost.push(`spills: ${name}`);
    if (isControl && !scroller && (box.right > width + 1 || box.left < -1 || box.bottom > height + 1 || box.top < -1)) lost.push(`off the screen: ${name}`);
  }
  return lost;
}

/** Lets go of what Preact keeps of a component's earlier drawings, so that a page that is used for hours does not grow. */
import { options, type VNode } from 'preact';

// What Preact's build calls these parts of a drawn node; its developer tools read them by the same names.
const COMPONENT = '__c';
const CHILDREN = '__k';
const PARENT = '__';

interface DrawnNode extends VNode {
  [COMPONENT]?: object | null;
  [CHILDREN]?: unknown;
  [PARENT]?: unknown;
}

/**
 * Starts it, once for a page and before its first drawing. A component's node that a newer one has replaced is read by
 * nobody, yet it is held by what it was made in (a parent's `props.children`), and through its links every drawing since
 * is held with it, each with the elements of popups long closed: github.com/preactjs/preact/issues/4909. Its links are cut.
 */
export function startReleasingVNodes(): void {
  const newest = new WeakMap<object, DrawnNode>();
  const before = options.diffed;
  options.diffed = (vnode: VNode) => {
    before?.(vnode);
    const drawn: DrawnNode = vnode;
    const component = drawn[COMPONENT];
    if (!component) return;
    const replaced = newest.get(component);
    newest.set(component, drawn);
    if (!replaced || replaced === drawn) return;
    replaced[CHILDREN] = null;
    replaced[PARENT] = null;
  };
}

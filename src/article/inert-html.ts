/** The one place where text of the reader's is given to an HTML parser: into a document of its own that is never shown. */

interface HtmlPolicy {
  createHTML(html: string): string;
}

interface PolicyMaker {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | null = null;

/** Where the browser has Trusted Types, the sink asks for a policy; the text itself is not changed, for it is only read. */
function policyOf(maker: PolicyMaker | undefined): HtmlPolicy {
  const rules: HtmlPolicy = { createHTML: (html) => html };
  policy ??= maker?.createPolicy('article-html', rules) ?? rules;
  return policy;
}

/** Feeds a piece of a page to `inert`, a document made by `createHTMLDocument`: it has no window, so nothing runs and nothing is fetched. */
export function writeInert(inert: Document, html: string): void {
  const { trustedTypes } = window as Window & { trustedTypes?: PolicyMaker };
  inert.write(policyOf(trustedTypes).createHTML(html));
}

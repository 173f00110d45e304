/** What the tests use of the package jsonld, which brings no types. */
declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
    /** Complaints about what would be dropped become errors. */
    safe?: boolean;
    base?: string;
  }
  export function expand(document: unknown, options: Options): Promise<unknown[]>;
  export function compact(document: unknown, context: unknown, options: Options): Promise<unknown>;
  interface Term {
    value: string;
    datatype?: Term;
  }
  export function toRDF(document: unknown, options: Options): Promise<Array<{ subject: Term; predicate: Term; object: Term }>>;
}

/** Work in the page itself is done in parts, with a turn of the page between them. */

/** Fulfils once all else that waits has had its turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

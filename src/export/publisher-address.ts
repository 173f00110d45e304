/** The address of a passage at the publisher's, where the story knows it. */
import type { Passage, Story } from '../story/schema';
import { withTextDirective } from './text-directive';

/** The publisher's page at the passage's words; null where the story does not know the address. */
export function findPublisherAddress({ address }: { address?: Story['address'] }, passage: Passage): string | null {
  return address === undefined ? null : withTextDirective(address, passage.fragment);
}

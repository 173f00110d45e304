/** Addresses that lead to a passage: on this page, and at the publisher's where the story knows it. */
import type { Passage, Story } from '../story/schema';
import { withTextDirective } from './text-directive';
import { addressOf } from './web-annotations';

/** This page's address as it is shared, without a fragment; what made it an embedded one is left out. */
export function pageAddressOf(href: string): string {
  const url = new URL(href);
  return `${url.origin}${url.pathname}`;
}

/** This page with the passage chosen. */
export function passageAddressOf(pageAddress: string, passageId: string): string {
  return addressOf(pageAddress, 'passage', passageId);
}

/** The publisher's page at the passage's words; null where the story does not know the address. */
export function findPublisherAddress({ address }: { address?: Story['address'] }, passage: Passage): string | null {
  return address === undefined ? null : withTextDirective(address, passage.fragment);
}

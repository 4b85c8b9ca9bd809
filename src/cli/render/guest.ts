/** What a guest tells of itself, as rows of a table. */
import type {GuestFacts} from '../../supervisor/vm-status.js';

export function guestRows(guest: GuestFacts | undefined): readonly (readonly string[])[] {
  if (guest === undefined) return [];
  const {os, hostname, addresses} = guest;
  const names = [...(os ? [os] : []), ...(hostname ? [`host name ${hostname}`] : [])];
  return [
    ...(names.length === 0 ? [] : [['guest', names.join(', ')]]),
    ...addresses.map((address) => ['guest address', address]),
  ];
}

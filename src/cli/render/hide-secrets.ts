/**
 * Puts stars over what is secret in the text of a profile, each in its own place: an excerpt lands in
 * terminals and in the logs of builds, and what is written there by mistake must not.
 */

/** Keys of a profile, and of cloud-init's documents in it. */
const KEYS = 'password|passwordHash|productKey|passwd|hashed_passwd|plain_text_passwd';
const TEXT = String.raw`"(?:[^"\\\n]|\\.)*"`;
const SECRET = new RegExp(
  String.raw`("(?:${KEYS})"\s*:\s*)(${TEXT}|\{[^{}]*\}|[^\s"{}[\],]+)`,
  'g',
);
const MEMBER = new RegExp(String.raw`(${TEXT})(\s*:\s*)(${TEXT}|[^\s"{}[\],]+)`, 'g');

/** Where a secret is found, which is none itself. */
const PLACES = ['"file"', '"env"'];

/** The text with the same lines and columns. */
export const hideSecrets = (text: string): string =>
  text.replace(SECRET, (_all, before: string, value: string) =>
    value.startsWith('{')
      ? before +
        value.replace(MEMBER, (member, key: string, colon: string, inner: string) =>
          PLACES.includes(key) ? member : key + colon + starred(inner),
        )
      : before + starred(value),
  );

const starred = (value: string): string =>
  value.startsWith('"') ? `"${'*'.repeat(value.length - 2)}"` : '*'.repeat(value.length);

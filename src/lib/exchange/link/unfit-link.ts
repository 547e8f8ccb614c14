/** A share link that cannot be what this program wrote. Thrown inside this folder only; `openLink` turns it into a problem. */
export class UnfitLink extends Error {}

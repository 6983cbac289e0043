/** Why a process does not start: a sentence for whoever started it, shown as it is. */
export class StartRefused extends Error {}

/** What a step of the demonstration was answered, as the sentence of whoever refused it. */
export class DemonstrationStopped extends Error {}

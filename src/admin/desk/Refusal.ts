/** A refusal of the server in its own words, said to people. */
export class Refusal extends Error {}

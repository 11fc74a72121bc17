/** Why nothing more was done, in Vietnamese: what is wrong and what to do. The script prints it and exits 1. */
export class DeployError extends Error {}

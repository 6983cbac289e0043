export const policyInFrench = (_p: unknown, _s: string): string[] => []

export const policyFolder = 'policies';

export * from './roles.ts';
export * from './people.ts';
export * from './identity.ts';
export * from './assessments.ts';
export * from './guides.ts';
export * from './operations.ts';
export * from './agenda.ts';
export * from './appointments.ts';

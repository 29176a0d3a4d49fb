import type { Loaded } from '../../stores/bank.ts';

/** Why data did not come. */
export type LoadFailed = Extract<Loaded<unknown>, { readonly type: 'failed' }>;

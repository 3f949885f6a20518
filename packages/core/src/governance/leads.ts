import { type CompanyLead, companyLeads } from './company-leads.ts';
import { type DepartmentLead, departmentLeads } from './department-leads.ts';
import type { ModelPart } from './model-part.ts';

export type Lead = DepartmentLead | CompanyLead;

/** The first axis of a governance model: who drives the customer experience. */
export const leads: readonly ModelPart<Lead>[] = [...departmentLeads, ...companyLeads];

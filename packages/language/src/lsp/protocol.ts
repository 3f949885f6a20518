/** What the server answers beyond the Language Server Protocol, for the extensions of editors. */
import type { CompareAsked, Compared } from './compare.ts';
import type { Coverage } from './coverage.ts';
import type { Fixed } from './fix-projects.ts';
import type { Generated } from './generate.ts';
import type { OwnershipNode } from './ownership/branch.ts';
import type { TreeAsked } from './ownership-tree.ts';
import type { Exported } from './preview/export.ts';
import type { Preview, PreviewAsked } from './preview.ts';

/** By method: what is asked with, and what is answered. */
export interface Requests {
  /** The documents of the project that a file is in; without a file, of the first project that asks for any. */
  readonly 'remit/generate': { readonly params: { readonly uri?: string }; readonly result: Generated | Refused };
  /** The page of a rule as Markdown. */
  readonly 'remit/explain': { readonly params: { readonly rule: string }; readonly result: string | null };
  /** What is shown beside the text, of the project that a file is in; without a file, of the first project. */
  readonly 'remit/preview': {
    readonly params: PreviewAsked & { readonly uri?: string };
    readonly result: Preview | Refused;
  };
  /** One level of the tree of who answers for what, of all projects that are open. */
  readonly 'remit/ownershipTree': { readonly params: TreeAsked; readonly result: readonly OwnershipNode[] };
  /** The numbers of the project that a file is in; without a file, or for one that is in none, of all projects together. */
  readonly 'remit/coverage': { readonly params: { readonly uri?: string }; readonly result: Coverage };
  /** What changed in who answers for what, project by project, since another state of the files. */
  readonly 'remit/compare': { readonly params: CompareAsked; readonly result: readonly Compared[] };
  /** The same as a file of a form, such as `csv`. */
  readonly 'remit/exportPreview': {
    readonly params: PreviewAsked & { readonly uri?: string; readonly form: string };
    readonly result: Exported | Refused;
  };
  /** What can be put right without asking, in the project that a file is in; without a file, in all. */
  readonly 'remit/fixAll': { readonly params: { readonly uri?: string }; readonly result: Fixed };
  /** Everything that can be explained. */
  readonly 'remit/rules': { readonly params: Readonly<Record<string, never>>; readonly result: readonly RuleSummary[] };
}

/** What the server says by itself, to whoever offers to hear it; by method, with what. */
export interface Notifications {
  /** Everything is checked as it is now: what was shown of the model or of the findings may be old. */
  readonly 'remit/checked': Readonly<Record<string, never>>;
}

/** What an editor says it can do beyond the protocol, as `initializationOptions`. */
export interface Offers {
  /** A command that shows the page of the rule that it is given. */
  readonly explainCommand?: string | undefined;
  /** A command that opens the list of suggestions. No editor knows the commands of another one, and some complain of them. */
  readonly suggestCommand?: string | undefined;
  /** Whether it wants to hear `remit/checked`. */
  readonly hearsChecked?: boolean | undefined;
  /** Whether it wants to be told the findings of all files at once, although it could ask. */
  readonly hearsFindings?: boolean | undefined;
}

/** A sentence that says why something was not done. */
export interface Refused {
  readonly problem: string;
}

export interface RuleSummary {
  readonly name: string;
  readonly summary: string;
}

/** What Langium's parser makes of a literal. */
import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { valueOfTerminal } from './values.ts';

export class RemitValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _node: CstNode): ValueType {
    return valueOfTerminal(rule.name, input);
  }
}

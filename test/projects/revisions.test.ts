/** A project that builds on another, at an earlier commit and in the index: the other one is as it was then. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli, writeInto } from '../cli/cli.ts';
import { commit, git, repositoryWith } from '../cli/repository.ts';
import { company, group, shop } from './company.ts';

const house = group['group/house.remit'];
const asDepartment = shop['shop/shop.remit'].replace('accountable standards', 'accountable experience');

/** What changed in the shop, a line for each. */
async function changes(repository: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await runCli(['diff', ...args, '--project', 'shop'], { cwd: repository });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

describe('what changed', () => {
  test('nothing, when the group did not change what the shop relies on', async () => {
    const repository = repositoryWith(company);
    commit(repository, {
      'group/steering.remit': `${group['group/steering.remit']}metric csat "Satisfaction" { owner cco }\n`,
      'group/house.remit': house.replace('Head of Standards', 'Standards Lead'),
    });
    expect(await changes(repository, 'HEAD~1')).toEqual(['Ownership: nothing changed']);
  });

  test('the head of a department of the group is another one: who answers here is too, and the group’s line says why', async () => {
    const repository = repositoryWith({ ...company, 'shop/shop.remit': asDepartment });
    commit(repository, { 'group/house.remit': house.replace('head cco', 'head standards') });
    const lines = await changes(repository, 'HEAD~1');
    expect(lines.join('\n')).toContain('Chief Customer Officer → Head of Standards');
    expect(lines.join('\n')).toContain('the head of group.experience changed');
    expect(lines.join('\n')).toContain('group/house.remit:4');
    const { stdout } = await runCli(['sign-off', 'HEAD~1', '--project', 'shop'], { cwd: repository });
    expect(stdout).toContain('@tomas-rehn');
    expect(stdout).toContain('@yusuf');
  });

  test('a role that the group has taken away leaves a gap here', async () => {
    const repository = repositoryWith(company);
    commit(repository, {
      'group/house.remit': house.replace(/^role standards.*\n/m, '').replace(/^delegation.*\n/m, ''),
    });
    const lines = (await changes(repository, 'HEAD~1')).join('\n');
    expect(lines).toContain('Head of Standards → nobody');
    expect(lines).toContain('the role group.standards was removed');
  });

  test('a role that moves from the project to the group is the same role', async () => {
    const repository = repositoryWith({
      ...company,
      'shop/shop.remit': `role lead "Lead of Sales" { level director }\n${asDepartment.replace('accountable experience', 'accountable lead')}`,
    });
    commit(repository, {
      'group/house.remit': `${house}role lead "Lead of Sales" { level director }\n`,
      'shop/shop.remit': asDepartment.replace('accountable experience', 'accountable lead'),
    });
    expect((await changes(repository, 'HEAD~1')).join('\n')).not.toContain('nobody');
  });

  test('a group that moved is found at either commit', async () => {
    const repository = repositoryWith(company);
    git(repository, 'mv', 'group', 'house');
    commit(repository, { 'shop/remit.json': shop['shop/remit.json'].replace('../group', '../house') });
    expect(await changes(repository, 'HEAD~1')).toEqual(['Ownership: nothing changed']);
    expect(await changes(repository, 'HEAD~1', 'HEAD')).toEqual(['Ownership: nothing changed']);
  });

  test('what lies outside of the repository is taken as it is on the disk', async () => {
    const folder = folderWith(group);
    const repository = repositoryWith({ 'shop/shop.remit': shop['shop/shop.remit'], 'shop/remit.json': '{}' });
    const here = join(folder, 'repository');
    renameSync(repository, here);
    commit(here, { 'shop/remit.json': shop['shop/remit.json'].replace('../group', '../../group') });
    commit(here, { 'shop/shop.remit': asDepartment });
    expect((await changes(here, 'HEAD~1')).join('\n')).toContain('Head of Standards → Chief Customer Officer');
  });
});

describe('only what is new', () => {
  const vacant = `${house}role care "Head of Care" { held by tomas }\n`;
  const relying = shop['shop/shop.remit'].replace('accountable standards', 'accountable care');

  test('a chair that the group has emptied is new in the shop', async () => {
    const repository = repositoryWith({ ...company, 'group/house.remit': vacant, 'shop/shop.remit': relying });
    const since = async () => {
      const args = ['check', '--since', 'HEAD~1', '--format', 'concise', '--rule', 'vacant-owner', '--project', 'shop'];
      return (await runCli(args, { cwd: repository })).stdout;
    };
    commit(repository, {
      'group/house.remit': vacant.replace(
        'care "Head of Care" { held by tomas',
        'care "Head of Care" { held by nobody',
      ),
    });
    expect(await since()).toContain('[vacant-owner]');
    commit(repository, { 'shop/notes.txt': '' });
    expect(await since()).not.toContain('[vacant-owner]');
  });

  test('staged: the group is as it will be committed, not as it lies there', async () => {
    const repository = repositoryWith({ ...company, 'group/house.remit': vacant, 'shop/shop.remit': relying });
    writeInto(repository, {
      'group/house.remit': house,
      'shop/shop.remit': `${relying}role more "More"\n`,
    });
    git(repository, 'add', 'shop');
    const args = ['check', '--staged', '--format', 'concise', '--rule', 'vacant-owner', '--project', 'shop'];
    expect((await runCli(args, { cwd: repository })).code).toBe(0);
    git(repository, 'add', '--all');
    expect((await runCli(args, { cwd: repository })).stdout).toContain('called `care`');
  });
});

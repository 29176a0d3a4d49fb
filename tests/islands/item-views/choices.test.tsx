// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { judgementItem, multipleItem, singleItem } from '../../builders/item.ts';
import { rows, showItem } from './show-item.tsx';

afterEach(cleanup);

const byText = (list: readonly (readonly string[])[]) =>
  [...list].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

describe('a single choice', () => {
  it('names its options as radio buttons of a group named by the stem', () => {
    showItem(singleItem());
    const group = screen.getByRole('radiogroup', { name: '被派遣劳动者由谁统一管理？' });
    expect(group.querySelectorAll('input[type=radio]')).toHaveLength(4);
    expect(screen.getByRole('radio', { name: /用工单位/ })).toBeTruthy();
  });

  it('gives the id of the pressed option and marks its row as chosen', () => {
    const { given, container } = showItem(singleItem());
    fireEvent.click(screen.getByRole('radio', { name: /用工单位/ }));
    expect(given()).toEqual({ type: 'single', option: 'B' });
    expect(rows(container).filter(([, state]) => state === 'chosen')).toEqual([['用工单位', 'chosen', '']]);
  });

  it('says 选对 of the key that was chosen and lets the others pass', () => {
    const { container } = showItem(singleItem(), { response: { type: 'single', option: 'B' }, isAnswered: true });
    expect(byText(rows(container))).toEqual(
      byText([
        ['用工单位', 'right', '选对'],
        ['劳务派遣单位', 'passed', ''],
        ['人力资源部门', 'passed', ''],
        ['行业协会', 'passed', ''],
      ]),
    );
  });

  it('says 错选 of a wrong one and 正确答案 of the key', () => {
    const { container } = showItem(singleItem(), { response: { type: 'single', option: 'A' }, isAnswered: true });
    const said = rows(container).filter(([, , word]) => word !== '');
    expect(byText(said)).toEqual(
      byText([
        ['劳务派遣单位', 'wrong', '错选'],
        ['用工单位', 'right', '正确答案'],
      ]),
    );
  });

  it('lets nothing be changed once the answer is shown, nor where it is read only', () => {
    showItem(singleItem(), { isAnswered: true });
    expect(screen.getAllByRole('radio').every((radio) => radio.hasAttribute('disabled'))).toBe(true);
    cleanup();
    showItem(singleItem(), { readOnly: true });
    expect(screen.getAllByRole('radio').every((radio) => radio.hasAttribute('disabled'))).toBe(true);
  });

  it('chooses by letter and by digit, in the order on screen', () => {
    const { container, given } = showItem(singleItem());
    const stem = container.querySelector('.stem');
    if (!stem) throw new Error('no stem');
    const order = rows(container).map(([text]) => text);
    fireEvent.keyDown(stem, { key: 'c' });
    expect(rows(container)[2]).toEqual([order[2], 'chosen', '']);
    fireEvent.keyDown(stem, { key: '1' });
    expect(rows(container)[0]).toEqual([order[0], 'chosen', '']);
    const before = given();
    fireEvent.keyDown(stem, { key: 'h' });
    fireEvent.keyDown(stem, { key: 'b', ctrlKey: true });
    expect(given()).toEqual(before);
  });

  it('leaves keys alone that are pressed elsewhere on the page', () => {
    const { given } = showItem(singleItem());
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(given()).toBeUndefined();
  });
});

describe('a multiple choice', () => {
  it('gathers options and gives nothing when the last one is taken back', () => {
    const { given } = showItem(multipleItem());
    fireEvent.click(screen.getByRole('checkbox', { name: /新员工/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /转岗人员/ }));
    expect(given()).toEqual({ type: 'multiple', options: ['A', 'D'] });
    fireEvent.click(screen.getByRole('checkbox', { name: /新员工/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /转岗人员/ }));
    expect(given()).toBeUndefined();
  });

  it('says 选对, 错选 and 漏选, each with its state', () => {
    const response = { type: 'multiple', options: ['A', 'B'] } as const;
    const { container } = showItem(multipleItem(), { response, isAnswered: true });
    expect(byText(rows(container))).toEqual(
      byText([
        ['新员工', 'right', '选对'],
        ['来访客户', 'wrong', '错选'],
        ['实习学生', 'missed', '漏选'],
        ['转岗人员', 'missed', '漏选'],
        ['离职人员', 'passed', ''],
      ]),
    );
  });

  it('takes a letter back when it is pressed twice', () => {
    const { container, given } = showItem(multipleItem());
    const stem = container.querySelector('.stem');
    if (!stem) throw new Error('no stem');
    fireEvent.keyDown(stem, { key: 'E' });
    expect(rows(container)[4]?.[1]).toBe('chosen');
    fireEvent.keyDown(stem, { key: 'E' });
    expect(given()).toBeUndefined();
  });
});

describe('a judgement', () => {
  it.each([
    ['y', true],
    ['1', true],
    ['N', false],
    ['2', false],
  ])('answers to the key %s', (key, value) => {
    const { container, given } = showItem(judgementItem());
    const stem = container.querySelector('.stem');
    if (!stem) throw new Error('no stem');
    fireEvent.keyDown(stem, { key });
    expect(given()).toEqual({ type: 'judgement', value });
  });

  it('shows the right one of two words', () => {
    const response = { type: 'judgement', value: true } as const;
    const { container } = showItem(judgementItem(), { response, isAnswered: true });
    expect(rows(container)).toEqual([
      ['对', 'wrong', '错选'],
      ['错', 'right', '正确答案'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { byRegulation } from '../../../../src/domain/citation/by-regulation.ts';
import { compareArticles } from '../../../../src/domain/citation/compare-articles.ts';

describe('byRegulation', () => {
  it('keeps regulations in order of first use and puts their articles by number, each once', () => {
    expect(byRegulation(['penal:42', 'safety:110', 'penal:9', 'safety:28', 'penal:42', 'penal:100'])).toEqual([
      { regulation: 'penal', articles: ['9', '42', '100'] },
      { regulation: 'safety', articles: ['28', '110'] },
    ]);
  });

  it('leaves out what is no citation', () => {
    expect(byRegulation(['安全生产法28', 'safety:', 'safety:0'])).toEqual([]);
  });

  it('is empty without citations', () => {
    expect(byRegulation([])).toEqual([]);
  });
});

describe('compareArticles', () => {
  it('puts an inserted article after the one it follows', () => {
    expect(['135', '134-2', '9', '134', '134-1', '134-10'].sort(compareArticles)).toEqual([
      '9',
      '134',
      '134-1',
      '134-2',
      '134-10',
      '135',
    ]);
  });
});

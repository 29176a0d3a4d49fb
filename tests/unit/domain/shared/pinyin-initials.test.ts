import { describe, expect, it } from 'vitest';
import { hasInitials } from '../../../../src/domain/shared/pinyin-initials.ts';

describe('hasInitials', () => {
  it.each([
    ['张静', 'zj'],
    ['何静', 'hj'],
    ['赵文涛', 'zwt'],
    ['欧阳修', 'oyx'],
    ['吕萍', 'lp'],
    ['卢海燕', 'lhy'],
    ['马成林', 'mcl'],
    ['冼星海', 'xxh'],
    ['恩和', 'eh'],
    ['牛犇', 'nb'],
    ['潘婷', 'pt'],
    ['戚薇', 'qw'],
    ['冉莹', 'ry'],
    ['沙宝亮', 'sbl'],
    ['唐志远', 'tzy'],
    ['万磊', 'wl'],
    ['夏振宇', 'xzy'],
    ['严明', 'ym'],
    ['扎西', 'zx'],
    ['柯洁', 'kj'],
    ['葛优', 'gy'],
    ['方圆', 'fy'],
    ['丁一凡', 'dyf'],
    ['蔡明', 'cm'],
    ['白雪', 'bx'],
    ['安宁', 'an'],
  ])('finds %s by %s', (name, letters) => {
    expect(hasInitials(name, letters)).toBe(true);
  });

  it('finds a name by letters from its middle, and not by letters out of order', () => {
    expect(hasInitials('赵文涛', 'wt')).toBe(true);
    expect(hasInitials('赵文涛', 'zt')).toBe(false);
    expect(hasInitials('赵文涛', 'twz')).toBe(false);
    expect(hasInitials('赵文涛', 'zwtx')).toBe(false);
  });

  it.each([
    ['单田芳', 's'],
    ['单田芳', 'd'],
    ['曾凡', 'zf'],
    ['曾凡', 'cf'],
    ['解晓东', 'xxd'],
    ['区家麟', 'ojl'],
    ['覃辉', 'qh'],
    ['覃辉', 'th'],
    ['乐嘉', 'yj'],
  ])('finds %s, which can be read in more than one way, by %s', (name, letters) => {
    expect(hasInitials(name, letters)).toBe(true);
  });

  it('takes letters of a name as they are, and passes over spaces and the dot of a long name', () => {
    expect(hasInitials('Ada 王', 'ada')).toBe(true);
    expect(hasInitials('买买提·艾力', 'mmtal')).toBe(true);
    expect(hasInitials('何　静', 'hj')).toBe(true);
  });

  it('knows the first letter of the two hundred commonest surnames', () => {
    const byLetter: Readonly<Record<string, string>> = {
      a: '安艾敖',
      b: '白毕卞柏包鲍班',
      c: '陈程蔡曹崔常柴岑车成褚楚丛',
      d: '邓丁董杜段戴邸窦',
      f: '冯范方傅付樊费丰',
      g: '高郭龚葛顾耿古关管',
      h: '黄胡何韩郝贺洪侯华霍',
      j: '江蒋金贾姜纪季焦靳',
      k: '孔康柯匡邝寇',
      l: '李刘林梁罗吕卢陆廖雷黎龙赖蓝柳鲁路骆',
      m: '马孟毛莫梅苗闵穆',
      n: '倪聂牛宁南',
      o: '欧',
      p: '潘彭庞裴蒲',
      q: '钱秦邱齐乔祁瞿',
      r: '任阮饶冉荣',
      s: '孙宋苏沈石史邵施盛司舒',
      t: '唐田谭汤陶童涂佟',
      w: '王吴汪武魏韦温万文翁',
      x: '徐许谢萧夏薛肖熊向邢',
      y: '杨于叶余袁姚严颜易尹殷俞阎',
      z: '张赵周朱郑钟邹曾庄章詹祝左',
    };
    const wrong = Object.entries(byLetter).flatMap(([letter, surnames]) =>
      [...surnames].filter((surname) => !hasInitials(surname, letter)),
    );
    expect(wrong).toEqual([]);
  });
});

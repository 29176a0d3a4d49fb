/** What a person is shown of a cited article beside a verdict or on the wall. */
export interface ArticleNote {
  /** 安全生产法第二十八条 */
  readonly label: string;
  /** One line in our own words. */
  readonly gist: string;
  /** Short name of the edition, as 2021年修正. */
  readonly edition: string;
  /** The day the edition took effect, `YYYY-MM-DD`. */
  readonly effective: string;
  /** The article's place on this site, without language and folder. */
  readonly path: string;
}

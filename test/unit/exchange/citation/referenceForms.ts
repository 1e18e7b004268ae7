/** A source as a dossier writes it, and how it is cited: `*…*` is in italics, `<…>` an address. */
export interface ReferenceForm {
  readonly what: string;
  readonly yaml: string;
  readonly note: string;
  readonly short: string;
  readonly entry: string;
}

/** Every kind of source that the bundled dossier has or a reference manager exports, checked by hand against Chicago. */
export const referenceForms: readonly ReferenceForm[] = [
  {
    what: 'a book',
    yaml: '{type: book, title: A History of Gas, author: [{family: Able, given: Ann}], publisher: Example Press, publisher-place: Karachi, issued: 2019}',
    note: 'Ann Able, *A History of Gas* (Karachi: Example Press, 2019).',
    short: 'Able, *History of Gas*.',
    entry: 'Able, Ann. *A History of Gas*. Karachi: Example Press, 2019.',
  },
  {
    what: 'two authors, a translator, an edition, a volume, a series',
    yaml: '{type: book, title: "Steel: Two Lives", author: [{family: Able, given: Ann}, {family: Baker, given: Bob}], edition: 2, volume: 3, collection-title: Studies, collection-number: 4, publisher: Example Press, issued: 2019, translator: [{family: Cole, given: Cy}]}',
    note: 'Ann Able and Bob Baker, *Steel: Two Lives*, trans. Cy Cole, 2nd ed., vol. 3, Studies 4 (Example Press, 2019).',
    short: 'Able and Baker, *Steel*.',
    entry:
      'Able, Ann, and Bob Baker. *Steel: Two Lives*. Translated by Cy Cole. 2nd ed. Vol. 3. Studies 4. Example Press, 2019.',
  },
  {
    what: 'a book of three editors whose title asks',
    yaml: '{type: book, title: The Question?, editor: [{family: Able, given: Ann}, {family: Baker, given: Bob}, {family: Cole, given: Cy}], publisher: Example Press, issued: 2019}',
    note: 'Ann Able, Bob Baker, and Cy Cole, eds., *The Question?* (Example Press, 2019).',
    short: 'Able, Baker, and Cole, *Question?*',
    entry: 'Able, Ann, Bob Baker, and Cy Cole, eds. *The Question?* Example Press, 2019.',
  },
  {
    what: 'a chapter',
    yaml: '{type: chapter, title: Pipelines, author: [{family: Able, given: Ann}], container-title: Energy, editor: [{family: Baker, given: Bob}], page: 10-20, publisher: Example Press, publisher-place: Lahore, issued: 2018}',
    note: 'Ann Able, “Pipelines,” in *Energy*, ed. Bob Baker (Lahore: Example Press, 2018).',
    short: 'Able, “Pipelines.”',
    entry:
      'Able, Ann. “Pipelines.” In *Energy*, edited by Bob Baker, 10–20. Lahore: Example Press, 2018.',
  },
  {
    what: 'a journal article with a quotation in its title and a DOI',
    yaml: `{type: article-journal, title: 'On "Stream"', author: [{family: Able, given: Ann}], container-title: Journal of Pipes, volume: 12, issue: 3, page: 1-20, issued: 2018-03, DOI: 10.1000/182}`,
    note: 'Ann Able, “On ‘Stream,’” *Journal of Pipes* 12, no. 3 (2018), <https://doi.org/10.1000/182>.',
    short: 'Able, “On ‘Stream.’”',
    entry:
      'Able, Ann. “On ‘Stream.’” *Journal of Pipes* 12, no. 3 (2018): 1–20. <https://doi.org/10.1000/182>.',
  },
  {
    what: 'a conference paper that was read',
    yaml: '{type: paper-conference, title: A Talk, author: [{family: Able, given: Ann}], event-title: Pipes 2020, event-place: Doha, issued: 2020-02-03}',
    note: 'Ann Able, “A Talk” (paper presented at Pipes 2020, Doha, February 3, 2020).',
    short: 'Able, “Talk.”',
    entry: 'Able, Ann. “A Talk.” Paper presented at Pipes 2020, Doha, February 3, 2020.',
  },
  {
    what: 'a conference paper that was printed',
    yaml: '{type: paper-conference, title: A Talk, author: [{family: Able, given: Ann}], container-title: Proceedings of Pipes, page: 3-9, publisher: Example Press, issued: 2020-02-03}',
    note: 'Ann Able, “A Talk,” in *Proceedings of Pipes* (Example Press, 2020).',
    short: 'Able, “Talk.”',
    entry: 'Able, Ann. “A Talk.” In *Proceedings of Pipes*, 3–9. Example Press, 2020.',
  },
  {
    what: 'a press release with the day of access and an archived copy',
    yaml: '{type: webpage, genre: Press release, title: Statement on Gas, author: [{literal: Ministry of Gas}], container-title: Ministry of Gas, issued: 2021-04-07, accessed: 2021-05-01, URL: "https://example.org/a", archived: "https://archive.example.org/a"}',
    note: 'Ministry of Gas, “Statement on Gas,” press release, April 7, 2021, accessed May 1, 2021, <https://example.org/a>, archived at <https://archive.example.org/a>.',
    short: 'Ministry of Gas, “Statement on Gas.”',
    entry:
      'Ministry of Gas. “Statement on Gas.” Press release, April 7, 2021. Accessed May 1, 2021. <https://example.org/a>. Archived at <https://archive.example.org/a>.',
  },
  {
    what: 'an undated page',
    yaml: '{type: webpage, title: Who we are, container-title: Example Site, accessed: 2021-05-01, URL: "https://example.org/a"}',
    note: '“Who we are,” Example Site, accessed May 1, 2021, <https://example.org/a>.',
    short: 'Example Site, “Who we are.”',
    entry: 'Example Site. “Who we are.” Accessed May 1, 2021. <https://example.org/a>.',
  },
  {
    what: 'a treaty in a series',
    yaml: '{type: treaty, title: Treaty on Gas, container-title: Example Treaty Series, volume: 729, page: 161, issued: 1968-07-01}',
    note: '“Treaty on Gas,” July 1, 1968, 729 Example Treaty Series 161.',
    short: '“Treaty on Gas.”',
    entry: '“Treaty on Gas,” July 1, 1968, 729 Example Treaty Series 161.',
  },
  {
    what: 'a case',
    yaml: '{type: legal_case, title: Able v. Baker, volume: 12, container-title: PLD, page: 98, authority: Supreme Court, issued: 2000}',
    note: '*Able v. Baker*, 12 PLD 98 (Supreme Court 2000).',
    short: '*Able v. Baker*.',
    entry: '*Able v. Baker*, 12 PLD 98 (Supreme Court 2000).',
  },
  {
    what: 'a law',
    yaml: '{type: legislation, title: Gas Act, number: Act No. 5 of 2017, container-title: Code, volume: 12, section: 3, issued: 2017-04-01}',
    note: 'Gas Act, Act No. 5 of 2017, 12 Code § 3 (April 1, 2017).',
    short: 'Gas Act.',
    entry: 'Gas Act, Act No. 5 of 2017, 12 Code § 3 (April 1, 2017).',
  },
  {
    what: 'a bill',
    yaml: '{type: bill, title: Gas Bill, number: H.R. 12, authority: National Assembly, issued: 2017-04-01}',
    note: 'Gas Bill, H.R. 12 (National Assembly, April 1, 2017).',
    short: 'Gas Bill.',
    entry: 'Gas Bill, H.R. 12 (National Assembly, April 1, 2017).',
  },
  {
    what: 'a hearing',
    yaml: '{type: hearing, title: Gas in Asia, section: Committee on Gas, authority: Senate, issued: 2017-04-01}',
    note: '*Gas in Asia*, hearing before the Committee on Gas (April 1, 2017).',
    short: '*Gas in Asia*.',
    entry: '*Gas in Asia*, hearing before the Committee on Gas (April 1, 2017).',
  },
  {
    what: 'a thesis',
    yaml: '{type: thesis, title: Gas, author: [{family: Able, given: Ann}], genre: PhD diss., publisher: Example University, issued: 2016}',
    note: 'Ann Able, “Gas” (PhD diss., Example University, 2016).',
    short: 'Able, “Gas.”',
    entry: 'Able, Ann. “Gas.” PhD diss., Example University, 2016.',
  },
  {
    what: 'an interview',
    yaml: '{type: interview, title: On Gas, author: [{family: Able, given: Ann}], interviewer: [{family: Baker, given: Bob}], container-title: Example Radio, issued: 2021-04-07}',
    note: 'Ann Able, “On Gas,” interview by Bob Baker, *Example Radio*, April 7, 2021.',
    short: 'Able, “On Gas.”',
    entry: 'Able, Ann. “On Gas.” Interview by Bob Baker. *Example Radio*, April 7, 2021.',
  },
  {
    what: 'a broadcast',
    yaml: '{type: broadcast, title: Gas Tonight, container-title: Evening News, publisher: Example TV, number: 3, issued: 2021-04-07, URL: "https://example.org/a"}',
    note: '“Gas Tonight,” *Evening News*, episode 3, aired April 7, 2021, on Example TV, <https://example.org/a>.',
    short: '“Gas Tonight.”',
    entry:
      '“Gas Tonight.” *Evening News*, episode 3. Aired April 7, 2021, on Example TV. <https://example.org/a>.',
  },
  {
    what: 'a speech',
    yaml: '{type: speech, title: On Steel, author: [{family: Able, given: Ann}], event-title: Steel Day, event-place: Karachi, issued: 2021-04-07}',
    note: 'Ann Able, “On Steel” (speech, Steel Day, Karachi, April 7, 2021).',
    short: 'Able, “On Steel.”',
    entry: 'Able, Ann. “On Steel.” Speech, Steel Day, Karachi, April 7, 2021.',
  },
  {
    what: 'a report that its author published',
    yaml: '{type: report, title: Gas Outlook, author: [{literal: Example Agency}], publisher: Example Agency, genre: Research Paper, number: 2021/14, issued: 2021-04, URL: "https://example.org/a"}',
    note: 'Example Agency, *Gas Outlook*, Research Paper 2021/14 (April 2021), <https://example.org/a>.',
    short: 'Example Agency, *Gas Outlook*.',
    entry:
      'Example Agency. *Gas Outlook*. Research Paper 2021/14. April 2021. <https://example.org/a>.',
  },
  {
    what: 'eleven authors',
    yaml: '{type: report, title: Many Hands, author: [{family: A, given: A.}, {family: B, given: B.}, {family: C, given: C.}, {family: D, given: D.}, {family: E, given: E.}, {family: F, given: F.}, {family: G, given: G.}, {family: H, given: H.}, {family: I, given: I.}, {family: J, given: J.}, {family: K, given: K.}], publisher: Example Agency, issued: 2021}',
    note: 'A. A et al., *Many Hands* (Example Agency, 2021).',
    short: 'A et al., *Many Hands*.',
    entry: 'A, A., B. B, C. C, D. D, E. E, F. F, G. G, et al. *Many Hands*. Example Agency, 2021.',
  },
  {
    what: 'a Chinese paper and author',
    yaml: '{type: article-newspaper, title: 拉夫罗夫访问巴基斯坦, author: [{family: 王, given: 伟}], container-title: 人民日报, issued: 2021-04-07}',
    note: '王伟, “拉夫罗夫访问巴基斯坦,” *人民日报*, April 7, 2021.',
    short: '王, “拉夫罗夫访问巴基斯坦.”',
    entry: '王伟. “拉夫罗夫访问巴基斯坦.” *人民日报*, April 7, 2021.',
  },
  {
    what: 'an Urdu paper',
    yaml: '{type: article-newspaper, title: پاکستان اور روس, container-title: جنگ, issued: 2021-04-07}',
    note: '“پاکستان اور روس,” *جنگ*, April 7, 2021.',
    short: '*جنگ*, “پاکستان اور روس.”',
    entry: '*جنگ*. “پاکستان اور روس.” April 7, 2021.',
  },
  {
    what: 'a translated title beside the original',
    yaml: '{type: article-newspaper, title: "[Lavrov comes]", original-title: Лавров приезжает, container-title: Известия, issued: 2021-04-07}',
    note: '“Лавров приезжает” [Lavrov comes], *Известия*, April 7, 2021.',
    short: '*Известия*, [Lavrov comes].',
    entry: '*Известия*. “Лавров приезжает” [Lavrov comes]. April 7, 2021.',
  },
  {
    what: 'a letter',
    yaml: '{type: personal_communication, title: About Gas, author: [{family: Able, given: Ann}], recipient: [{family: Baker, given: Bob}], issued: 2021-04-07}',
    note: 'Ann Able, “About Gas,” letter to Bob Baker, April 7, 2021.',
    short: 'Able, “About Gas.”',
    entry: 'Able, Ann. “About Gas.” Letter to Bob Baker, April 7, 2021.',
  },
  {
    what: 'a manuscript in an archive, about a year',
    yaml: '{type: manuscript, title: Diary, author: [{family: Able, given: Ann}], archive: National Archives, archive_location: FO 371/12345, issued: 1971~}',
    note: 'Ann Able, “Diary” (unpublished manuscript, ca. 1971), FO 371/12345, National Archives.',
    short: 'Able, “Diary.”',
    entry: 'Able, Ann. “Diary.” Unpublished manuscript, ca. 1971. FO 371/12345, National Archives.',
  },
  {
    what: 'a program',
    yaml: '{type: software, title: Gazetteer, version: 2.1, publisher: Example Org, issued: 2020}',
    note: '*Gazetteer*, version 2.1, Example Org, 2020.',
    short: 'Example Org, *Gazetteer*.',
    entry: 'Example Org. *Gazetteer*. Version 2.1, 2020.',
  },
  {
    what: 'a patent',
    yaml: '{type: patent, title: Cement admixture, author: [{family: Able, given: Ann}], jurisdiction: US, number: "4,586,960", submitted: 1984-06-26, issued: 1986-05-06}',
    note: 'Ann Able, Cement admixture, US patent 4,586,960, filed June 26, 1984, issued May 6, 1986.',
    short: 'Able, Cement admixture.',
    entry:
      'Able, Ann. Cement admixture. US patent 4,586,960, filed June 26, 1984, issued May 6, 1986.',
  },
  {
    what: 'a film',
    yaml: '{type: motion_picture, title: Pipeline, director: [{family: Able, given: Ann}], publisher: Example Films, issued: 2015, medium: DVD}',
    note: '*Pipeline*, directed by Ann Able (Example Films, 2015), DVD.',
    short: '*Pipeline*.',
    entry: '*Pipeline*. Directed by Ann Able. Example Films, 2015. DVD.',
  },
  {
    what: 'a map',
    yaml: '{type: map, title: Gas Fields, publisher: Example Survey, scale: "1:1000000", issued: 2011}',
    note: '*Gas Fields*, map, 1:1000000 (Example Survey, 2011).',
    short: '*Gas Fields*.',
    entry: '*Gas Fields*. Map, 1:1000000. Example Survey, 2011.',
  },
  {
    what: 'a standard',
    yaml: '{type: standard, title: Pipes of Steel, number: ISO 1234, publisher: ISO, issued: 2011}',
    note: '*Pipes of Steel*, ISO 1234 (ISO, 2011).',
    short: '*Pipes of Steel*.',
    entry: '*Pipes of Steel*. ISO 1234. ISO, 2011.',
  },
  {
    what: 'a post',
    yaml: '{type: post, title: We are going, author: [{literal: "Ann Able (@able)"}], container-title: Twitter, genre: Tweet, issued: 2021-04-07, URL: "https://example.org/a"}',
    note: 'Ann Able (@able), “We are going,” tweet, Twitter, April 7, 2021, <https://example.org/a>.',
    short: 'Ann Able (@able), “We are going.”',
    entry:
      'Ann Able (@able). “We are going.” Tweet, Twitter, April 7, 2021. <https://example.org/a>.',
  },
  {
    what: 'a blog',
    yaml: '{type: post-weblog, title: Gas again, author: [{family: Able, given: Ann}], container-title: Pipe Notes, issued: 2021-04-07, URL: "https://example.org/a"}',
    note: 'Ann Able, “Gas again,” *Pipe Notes* (blog), April 7, 2021, <https://example.org/a>.',
    short: 'Able, “Gas again.”',
    entry: 'Able, Ann. “Gas again.” *Pipe Notes* (blog), April 7, 2021. <https://example.org/a>.',
  },
  {
    what: 'a preprint whose DOI is an address',
    yaml: '{type: article, title: Gas models, author: [{family: Able, given: Ann}], publisher: arXiv, number: "2104.1", issued: 2021-04-07, DOI: "https://doi.org/10.1/2"}',
    note: 'Ann Able, “Gas models,” preprint, arXiv, 2104.1, April 7, 2021, <https://doi.org/10.1/2>.',
    short: 'Able, “Gas models.”',
    entry:
      'Able, Ann. “Gas models.” Preprint, arXiv, 2104.1, April 7, 2021. <https://doi.org/10.1/2>.',
  },
  {
    what: 'a review in an unnumbered journal',
    yaml: '{type: review-book, title: Gas again, reviewed-title: A History of Gas, author: [{family: Able, given: Ann}], container-title: Dawn Books, issued: 2021-04-07}',
    note: 'Ann Able, “Gas again,” review of *A History of Gas*, *Dawn Books*, April 7, 2021.',
    short: 'Able, “Gas again.”',
    entry: 'Able, Ann. “Gas again.” Review of *A History of Gas*. *Dawn Books*, April 7, 2021.',
  },
  {
    what: 'a signed entry of an encyclopedia',
    yaml: '{type: entry-encyclopedia, title: Gas, author: [{family: Able, given: Ann}], container-title: Example Encyclopedia, edition: 3, publisher: Example Press, issued: 2011}',
    note: 'Ann Able, “Gas,” in *Example Encyclopedia*, 3rd ed. (Example Press, 2011).',
    short: 'Able, “Gas.”',
    entry: 'Able, Ann. “Gas.” In *Example Encyclopedia*, 3rd ed. Example Press, 2011.',
  },
  {
    what: 'an unsigned, undated entry of a dictionary',
    yaml: '{type: entry-dictionary, title: gas, container-title: Example Dictionary}',
    note: '*Example Dictionary*, s.v. “gas,” n.d.',
    short: '*Example Dictionary*, s.v. “gas.”',
    entry: '*Example Dictionary*, s.v. “gas.” n.d.',
  },
  {
    what: 'a regulation',
    yaml: '{type: regulation, title: Gas Rules, number: SRO 12(I)/2021, authority: Cabinet Division, issued: 2021}',
    note: 'Gas Rules, SRO 12(I)/2021 (Cabinet Division, 2021).',
    short: 'Gas Rules.',
    entry: 'Gas Rules, SRO 12(I)/2021 (Cabinet Division, 2021).',
  },
  {
    what: 'a magazine of two months, from a town, with quotations in a question',
    yaml: `{type: article-magazine, title: "Gas 'Stream' \\"now\\"?", author: [{family: Able, given: Ann}], container-title: Example Weekly, publisher-place: Lahore, issued: 2021-04/2021-05}`,
    note: 'Ann Able, “Gas ‘Stream’ ‘now’?,” *Example Weekly* (Lahore), April–May 2021.',
    short: 'Able, “Gas ‘Stream’ ‘now’?”',
    entry: 'Able, Ann. “Gas ‘Stream’ ‘now’?” *Example Weekly* (Lahore), April–May 2021.',
  },
  {
    what: 'nothing but a title, and a hostile one',
    yaml: '{title: "Nothing & <b>more</b> *known* $x$ @me"}',
    note: '“Nothing & <b>more</b> *known* $x$ @me,” n.d.',
    short: '“Nothing & <b>more</b> *known*.”',
    entry: '“Nothing & <b>more</b> *known* $x$ @me.” n.d.',
  },
  {
    what: 'an unsigned report in a newspaper',
    yaml: '{type: article-newspaper, title: Pipes arrive at the port of Karachi, container-title: Example Times, issued: 2021-04-07, URL: "https://example.org/a"}',
    note: '“Pipes arrive at the port of Karachi,” *Example Times*, April 7, 2021, <https://example.org/a>.',
    short: '*Example Times*, “Pipes arrive at the port of Karachi.”',
    entry:
      '*Example Times*. “Pipes arrive at the port of Karachi.” April 7, 2021. <https://example.org/a>.',
  },
  {
    what: 'an agency in a newspaper, on two days, with a colon in the headline',
    yaml: '{type: article-newspaper, title: "Envoy: talks go on", author: [{literal: Example News Agency}], container-title: Example Times, issued: 2021-04-06/2021-04-07}',
    note: 'Example News Agency, “Envoy: talks go on,” *Example Times*, April 6–7, 2021.',
    short: 'Example News Agency, “Envoy: talks go on.”',
    entry: 'Example News Agency. “Envoy: talks go on.” *Example Times*, April 6–7, 2021.',
  },
  {
    what: 'a title that the dossier supplies, and an uncertain month',
    yaml: '{type: webpage, title: "[Joint statement of the talks on gas]", container-title: Example Ministry, issued: "2021-04?", URL: "https://example.org/a"}',
    note: '[Joint statement of the talks on gas], Example Ministry, [April 2021?], <https://example.org/a>.',
    short: 'Example Ministry, [Joint statement of the talks on gas].',
    entry:
      'Example Ministry. [Joint statement of the talks on gas]. [April 2021?]. <https://example.org/a>.',
  },
  {
    what: 'an undated entry of a wiki',
    yaml: '{type: entry-encyclopedia, title: Gas, container-title: Example Wiki, accessed: 2021-05-01, URL: "https://example.org/a"}',
    note: '*Example Wiki*, s.v. “Gas,” accessed May 1, 2021, <https://example.org/a>.',
    short: '*Example Wiki*, s.v. “Gas.”',
    entry: '*Example Wiki*, s.v. “Gas.” Accessed May 1, 2021. <https://example.org/a>.',
  },
  {
    what: 'a cable in an archive on the web',
    yaml: '{type: document, title: "1974EXAMPLE1: Visit to Moscow", author: [{literal: "Example Embassy, Moscow"}], container-title: Example Archive, issued: 1974-10-30, URL: "https://example.org/a"}',
    note: 'Example Embassy, Moscow, “1974EXAMPLE1: Visit to Moscow,” Example Archive, October 30, 1974, <https://example.org/a>.',
    short: 'Example Embassy, Moscow, “1974EXAMPLE1: Visit to Moscow.”',
    entry:
      'Example Embassy, Moscow. “1974EXAMPLE1: Visit to Moscow.” Example Archive, October 30, 1974. <https://example.org/a>.',
  },
  {
    what: 'a dataset',
    yaml: '{type: dataset, title: Gas Table, author: [{literal: Example Statistics}], version: 3, publisher: Example Repository, issued: 2020, DOI: 10.1000/182}',
    note: 'Example Statistics, “Gas Table,” dataset, version 3, Example Repository, 2020, <https://doi.org/10.1000/182>.',
    short: 'Example Statistics, “Gas Table.”',
    entry:
      'Example Statistics. “Gas Table.” Dataset, version 3, Example Repository, 2020. <https://doi.org/10.1000/182>.',
  },
  {
    what: 'a declaration on a site',
    yaml: '{type: treaty, title: Example Declaration, container-title: Texts of History, URL: "https://example.org/a"}',
    note: '“Example Declaration,” Texts of History, n.d., <https://example.org/a>.',
    short: '“Example Declaration.”',
    entry: '“Example Declaration,” Texts of History, n.d., <https://example.org/a>.',
  },
  {
    what: 'four authors in an issue without a volume',
    yaml: '{type: article-journal, title: Four Hands, author: [{family: Able, given: Ann}, {family: Baker, given: Bob}, {family: Cole, given: Cy}, {family: Dunn, given: Di}], container-title: Pipes, issue: 2, issued: 2018-03}',
    note: 'Ann Able et al., “Four Hands,” *Pipes*, no. 2 (March 2018).',
    short: 'Able et al., “Four Hands.”',
    entry: 'Able, Ann, Bob Baker, Cy Cole, and Di Dunn. “Four Hands.” *Pipes*, no. 2 (March 2018).',
  },
  {
    what: 'a suffix, and a date of which nothing is known',
    yaml: '{type: book, title: Junior, author: [{family: Able, given: "Al, Jr."}], publisher: Example Press, issued: XXXX}',
    note: 'Al Able Jr., *Junior* (Example Press, n.d.).',
    short: 'Able, *Junior*.',
    entry: 'Able, Al, Jr. *Junior*. Example Press, n.d.',
  },
  {
    what: 'a transcript',
    yaml: '{type: broadcast, genre: Transcript, title: Press conference, author: [{family: Able, given: Ann}], container-title: Example TV, issued: 2021-04-07}',
    note: 'Ann Able, “Press conference,” *Example TV*, transcript, aired April 7, 2021.',
    short: 'Able, “Press conference.”',
    entry: 'Able, Ann. “Press conference.” *Example TV*. Transcript. Aired April 7, 2021.',
  },
  {
    what: 'an unsigned report whose headline asks',
    yaml: '{type: article-newspaper, title: What now for gas?, container-title: Example Times, issued: 2021-04-07}',
    note: '“What now for gas?,” *Example Times*, April 7, 2021.',
    short: '*Example Times*, “What now for gas?”',
    entry: '*Example Times*. “What now for gas?” April 7, 2021.',
  },
];

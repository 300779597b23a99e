package report.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Documents of their parts, with an overview that says what they hold. */
public final class Documents {
  private Documents() {}

  /** A document of themes alone. */
  public static Document of(
      String code,
      String year,
      String publisher,
      String title,
      String asOf,
      List<ThemePart> themes,
      List<Note> notes,
      List<Fact> facts,
      Tally tally,
      List<DepartmentPart> departments,
      List<OutstandingResult> owed,
      List<LegendEntry> legend,
      List<Explanation> explanations,
      Labels labels) {
    return of(
        code,
        year,
        publisher,
        title,
        asOf,
        themes,
        notes,
        facts,
        tally,
        departments,
        owed,
        legend,
        explanations,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        labels,
        MoneyPart.NONE);
  }

  /** A document with all that is around its themes. */
  public static Document of(
      String code,
      String year,
      String publisher,
      String title,
      String asOf,
      List<ThemePart> themes,
      List<Note> notes,
      List<Fact> facts,
      Tally tally,
      List<DepartmentPart> departments,
      List<OutstandingResult> owed,
      List<LegendEntry> legend,
      List<Explanation> explanations,
      Optional<VisionPart> vision,
      Optional<MatrixPart> matrix,
      List<MeetingPapers> packs,
      Labels labels,
      MoneyPart money) {
    Map<String, List<Fact>> factsOf = facts.stream().collect(Collectors.groupingBy(Fact::themeId));
    Map<String, List<Explanation>> explanationsOf =
        explanations.stream().collect(Collectors.groupingBy(Explanation::themeId));
    return new Document(
        new Overview(
            code,
            year,
            publisher,
            "",
            title,
            asOf,
            themes.stream().map(Documents::head).toList(),
            notes,
            facts,
            tally,
            departments,
            owed,
            facts.stream().filter(Fact::isLate).toList(),
            legend,
            vision,
            matrix,
            packs,
            labels,
            money,
            TrendSummary.NONE,
            List.of(),
            Highlights.NONE.plus(facts),
            Optional.empty(),
            EditionLinks.NONE),
        themes.stream()
            .map(
                theme ->
                    new Chapter(
                        theme,
                        factsOf.getOrDefault(theme.id(), List.of()),
                        explanationsOf.getOrDefault(theme.id(), List.of()),
                        ofTheme(money, theme),
                        List.of()))
            .toList());
  }

  /** The same document with goals over the years. */
  public static Document overTheYears(
      Document document, TrendSummary summary, List<TrendPart> trends) {
    Overview all = document.overview();
    return new Document(
        new Overview(
            all.code(),
            all.year(),
            all.publisher(),
            all.publisherCode(),
            all.title(),
            all.asOf(),
            all.themes(),
            all.notes(),
            all.facts(),
            all.tally(),
            all.departments(),
            all.owed(),
            all.late(),
            all.legend(),
            all.vision(),
            all.matrix(),
            all.packs(),
            all.labels(),
            all.money(),
            summary,
            all.changes(),
            all.highlights(),
            all.site(),
            all.editions()),
        document.chapters().stream()
            .map(
                chapter ->
                    new Chapter(
                        chapter.theme(),
                        chapter.facts(),
                        chapter.explanations(),
                        chapter.money(),
                        trends.stream()
                            .filter(part -> part.themeId().equals(chapter.theme().id()))
                            .toList()))
            .toList());
  }

  private static MoneyPart ofTheme(MoneyPart money, ThemePart theme) {
    return new MoneyPart(
        money.unit(),
        money.columns(),
        money.rows().stream().filter(row -> row.place().themeId().equals(theme.id())).toList(),
        money.remarks());
  }

  private static ThemeHead head(ThemePart theme) {
    return new ThemeHead(
        theme.id(),
        theme.number(),
        theme.band(),
        theme.title(),
        theme.department(),
        theme.asOf(),
        theme.initiatives().stream()
            .map(part -> new InitiativeHead(part.anchor(), part.title(), part.tally()))
            .toList(),
        theme.tally());
  }
}

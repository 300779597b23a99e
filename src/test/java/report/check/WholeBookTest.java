package report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static report.check.GivenBook.R1;
import static report.check.GivenBook.book;
import static report.check.GivenBook.found;
import static report.check.GivenBook.goal;
import static report.check.GivenBook.measure;
import static report.check.GivenBook.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Term;
import report.plan.Theme;
import report.prose.Block;
import report.prose.Inline;
import report.prose.Prose;

/** What only all themes together tell: terms that nothing marks, and reposts of nothing. */
class WholeBookTest {
  private static Prose marking(String term) {
    return new Prose(
        List.of(new Block.Paragraph(List.of(new Inline.Bold(List.of(new Inline.NoteMark(term)))))));
  }

  private static Term term(String id, Prose definition) {
    return new Term(new Id(id), "用語" + id, definition);
  }

  private static Theme direction(Prose direction) {
    return new Theme(new Id("theme-1"), 1, "題", "部", direction, List.of(), List.of());
  }

  private static Book of(List<Term> terms, Prose direction) {
    return book(R1, "H31.4月末", terms, direction(direction));
  }

  @Test
  void aTermThatNothingMarksIsNotPrinted() {
    assertThat(found(of(List.of(term("a", Prose.line("意味"))), Prose.EMPTY))).hasSize(1);
    assertThat(found(of(List.of(term("a", Prose.line("意味"))), marking("a")))).isEmpty();
  }

  @Test
  void aTermMayBeMarkedInTheDefinitionOfAnother() {
    List<Term> two = List.of(term("a", marking("b")), term("b", Prose.line("意味")));

    assertThat(found(of(two, marking("a")))).isEmpty();
    assertThat(found(of(two, marking("b")))).singleElement().asString().contains("用語a, a");
  }

  private static Goal shownAgain(String id, String name) {
    return goal(id, name, Counting.REPOST, Optional.empty(), measure("1件", "", ""));
  }

  @Test
  void aRepostShowsWhatStandsInAnotherTheme() {
    Theme origin = theme("theme-1", 1, List.of(goal("count", "1件")));
    Theme sameId = theme("theme-2", 2, List.of(shownAgain("count", "別の名")));
    Theme sameWords = theme("theme-2", 2, List.of(shownAgain("other", "count")));
    Theme nothing = theme("theme-2", 2, List.of(shownAgain("other", "何か")));

    assertThat(found(book("H31.4月末", origin, sameId))).isEmpty();
    assertThat(found(book("H31.4月末", origin, sameWords))).isEmpty();
    assertThat(found(book("H31.4月末", origin, nothing)))
        .singleElement()
        .asString()
        .endsWith(" other");
  }

  @Test
  void aBookWithoutSomeOfItsThemesCannotLackAnOrigin() {
    Theme third = theme("theme-3", 3, List.of(shownAgain("other", "何か")));

    assertThat(found(book("H31.4月末", theme("theme-1", 1, List.of()), third))).isEmpty();
  }

  @Test
  void anActionShownAgainIsOneFindingAndNotOneForEachGoal() {
    Theme again =
        theme(
            "theme-2",
            2,
            Counting.REPOST,
            "ない取組",
            List.of(shownAgain("x", "甲"), shownAgain("y", "乙")));

    assertThat(found(book("H31.4月末", direction(Prose.EMPTY), again)))
        .singleElement()
        .asString()
        .endsWith(" act");
  }

  /** Without a place nothing can be mended: a book made by a program has no findings. */
  @Test
  void aPartWithoutAPlaceHasNoFinding() {
    Findings findings = new Findings();
    Book book = of(List.of(term("a", Prose.line("意味"))), Prose.EMPTY);

    new BookCheck(
            List.of(book), part -> Optional.empty(), new Consequences(Map.of()), Map.of(), Map.of())
        .check(book, findings);

    assertThat(findings.sorted()).isEmpty();
  }
}

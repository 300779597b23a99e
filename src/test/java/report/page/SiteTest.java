package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import report.document.Chapter;
import report.document.Document;
import report.document.Documents;
import report.document.SampleDocument;
import report.document.ThemePart;

/** Pages of themes can be made in any order. */
class SiteTest {
  private static final int THEMES = 5;
  private static final Document DOCUMENT = document();

  /** The sample with one of its themes several times. */
  private static Document document() {
    Document one = SampleDocument.japanese();
    ThemePart theme = one.themes().get(0);
    return Documents.of(
        one.overview().code(),
        one.overview().year(),
        one.overview().publisher(),
        one.overview().title(),
        one.overview().asOf(),
        IntStream.range(0, THEMES).mapToObj(place -> copy(theme, place)).toList(),
        one.overview().notes(),
        one.facts(),
        one.overview().tally(),
        one.overview().departments(),
        one.overview().owed(),
        one.overview().legend(),
        one.explanations(),
        one.overview().labels());
  }

  private static ThemePart copy(ThemePart theme, int place) {
    return new ThemePart(
        "copy-" + place,
        place + 1,
        "【テーマ" + place + "】",
        theme.title(),
        theme.department(),
        theme.asOf(),
        theme.direction(),
        theme.initiatives(),
        theme.tally());
  }

  private static List<NoteView> glossaryAfter(int... places) {
    Site site = new Site(DOCUMENT.overview(), List.of(), Set.of());
    List<Chapter> chapters = DOCUMENT.chapters();
    for (int place : places) {
      site.theme(place, chapters.get(place));
    }
    return site.glossary().notes();
  }

  @Test
  void theGlossaryNamesPagesInTheOrderOfTheBook() {
    List<NoteView> notes = glossaryAfter(3, 0, 4, 2, 1);

    assertThat(notes).isEqualTo(glossaryAfter(0, 1, 2, 3, 4));
    assertThat(notes.get(0).marks())
        .extracting(NoteView.Place::page)
        .startsWith("【テーマ0】", "【テーマ1】", "【テーマ2】", "【テーマ3】", "【テーマ4】");
  }
}
